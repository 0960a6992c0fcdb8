package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.v2.ParameterConstraints;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateRouteResponse}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param routeResponseKey {@code $default}
 * @param modelSelectionExpression how it finds its model; may be null
 * @param responseModels models by selection key; may be null
 * @param responseParameters mappings, or constraints of a WebSocket route; may be null
 */
public record CreateRouteResponseRequest(
        String apiId,
        String routeId,
        String routeResponseKey,
        @Nullable String modelSelectionExpression,
        @Nullable Map<String, String> responseModels,
        @Nullable Map<String, ParameterConstraints> responseParameters) {}
