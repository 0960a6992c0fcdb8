package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.v2.ParameterConstraints;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code UpdateRouteResponse}.
 *
 * @param apiId the API
 * @param routeId the route
 * @param routeResponseId the route response
 * @param modelSelectionExpression how it finds its model; may be null
 * @param responseModels models by selection key; may be null
 * @param responseParameters mappings, or constraints of a WebSocket route; may be null
 * @param routeResponseKey {@code $default}; may be null
 */
public record UpdateRouteResponseRequest(
        String apiId,
        String routeId,
        String routeResponseId,
        @Nullable String modelSelectionExpression,
        @Nullable Map<String, String> responseModels,
        @Nullable Map<String, ParameterConstraints> responseParameters,
        @Nullable String routeResponseKey) {}
