package dev.gatehouse.control.v2.request;

import dev.gatehouse.model.v2.ParameterConstraints;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateRoute}.
 *
 * @param apiId the API
 * @param routeKey the route key, as {@code GET /pets}
 * @param apiKeyRequired whether a WebSocket API asks for a key; may be null
 * @param authorizationScopes scopes of which a token must have one; may be null
 * @param authorizationType who may call it; may be null
 * @param authorizerId the authorizer; may be null
 * @param modelSelectionExpression how it finds its model; may be null
 * @param operationName the operation's name; may be null
 * @param requestModels models by selection key; may be null
 * @param requestParameters mappings, or constraints of a WebSocket route; may be null
 * @param routeResponseSelectionExpression {@code $default} where a WebSocket route answers; may be null
 * @param target what it leads to; may be null
 */
public record CreateRouteRequest(
        String apiId,
        String routeKey,
        @Nullable Boolean apiKeyRequired,
        @Nullable List<String> authorizationScopes,
        @Nullable String authorizationType,
        @Nullable String authorizerId,
        @Nullable String modelSelectionExpression,
        @Nullable String operationName,
        @Nullable Map<String, String> requestModels,
        @Nullable Map<String, ParameterConstraints> requestParameters,
        @Nullable String routeResponseSelectionExpression,
        @Nullable String target) {}
