package dev.gatehouse.model.v2;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way into an API and what it leads to.
 *
 * @param routeId seven lower-case letters and digits
 * @param routeKey as <code>GET /pets/{id}</code>, <code>ANY /{proxy+}</code> or {@code $default}
 * @param target as {@code integrations/abc1234}; null while it leads nowhere
 * @param authorizationType who may call it
 * @param authorizerId the authorizer; null without one
 * @param authorizationScopes scopes of which a token must have one
 * @param apiKeyRequired whether a WebSocket API asks for a key
 * @param modelSelectionExpression how a WebSocket route finds its model
 * @param operationName the operation's name
 * @param requestModels models by selection key, WebSocket only
 * @param requestParameters parameters of {@code $connect}, WebSocket only
 * @param routeResponseSelectionExpression {@code $default} where a WebSocket route answers
 * @param apiGatewayManaged whether quick create made it
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes-routeid.html">Route</a>
 */
public record Route(
        String routeId,
        String routeKey,
        @Nullable String target,
        AuthorizationType authorizationType,
        @Nullable String authorizerId,
        List<String> authorizationScopes,
        boolean apiKeyRequired,
        @Nullable String modelSelectionExpression,
        @Nullable String operationName,
        Map<String, String> requestModels,
        Map<String, ParameterConstraints> requestParameters,
        @Nullable String routeResponseSelectionExpression,
        boolean apiGatewayManaged) {

    public Route {
        authorizationScopes = List.copyOf(authorizationScopes);
        requestModels = Ordered.copyOf(requestModels);
        requestParameters = Ordered.copyOf(requestParameters);
    }
}
