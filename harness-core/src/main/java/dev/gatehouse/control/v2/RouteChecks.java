package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What AWS asks of a route.
 *
 * @param api the API that it belongs to
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routes</a>
 */
record RouteChecks(V2ApiState api) {

    private static final String TARGETS = "integrations/";
    private static final String CONNECT = "$connect";
    /** Keys that begin with a dollar sign are AWS's own. */
    private static final Set<String> OF_AWS = Set.of(CONNECT, "$disconnect", "$default");

    void check(Route route) {
        boolean http = api.api().protocolType() == ProtocolType.HTTP;
        if (http) {
            RouteKey.check(route.routeKey());
            checkHttpOnly(route);
        } else {
            checkWebSocketOnly(route);
        }
        boolean taken = api.routes().values().stream()
                .anyMatch(other ->
                        !other.routeId().equals(route.routeId()) && RouteKey.same(other.routeKey(), route.routeKey()));
        if (taken) {
            throw ControlException.conflict("Route with key " + route.routeKey() + " already exists for this API");
        }
        checkTarget(route.target());
        checkAuthorization(route);
    }

    private static void checkHttpOnly(Route route) {
        if (route.apiKeyRequired()) {
            throw ControlException.badRequest("ApiKeyRequired is not supported for HTTP APIs");
        }
        if (!route.requestParameters().isEmpty() || !route.requestModels().isEmpty()) {
            throw ControlException.badRequest("RequestParameters and RequestModels are not supported for HTTP APIs");
        }
        if (route.modelSelectionExpression() != null || route.routeResponseSelectionExpression() != null) {
            throw ControlException.badRequest(
                    "ModelSelectionExpression and RouteResponseSelectionExpression are not supported for HTTP APIs");
        }
    }

    private static void checkWebSocketOnly(Route route) {
        String key = route.routeKey();
        if (key.isEmpty() || (key.startsWith("$") && !OF_AWS.contains(key))) {
            throw ControlException.badRequest("The provided route key is not formatted properly");
        }
        if (route.authorizationType() != AuthorizationType.NONE && !key.equals(CONNECT)) {
            throw ControlException.badRequest("Currently, authorization is restricted to the $connect route only");
        }
    }

    private void checkTarget(@Nullable String target) {
        if (target == null) {
            return;
        }
        if (!target.startsWith(TARGETS)) {
            throw ControlException.badRequest(
                    "Unexpected or malformed target in route. Correct format should be integrations/<integration_id>.");
        }
        if (!api.integrations().containsKey(target.substring(TARGETS.length()))) {
            throw ControlException.notFound(
                    "Invalid integration identifier specified: " + target.substring(TARGETS.length()));
        }
    }

    private void checkAuthorization(Route route) {
        AuthorizationType type = route.authorizationType();
        if (type != AuthorizationType.JWT && !route.authorizationScopes().isEmpty()) {
            throw ControlException.badRequest("Authorization scopes are only supported for JWT authorization");
        }
        if (type == AuthorizationType.NONE || type == AuthorizationType.AWS_IAM) {
            return;
        }
        @Nullable
        Authorizer authorizer =
                route.authorizerId() == null ? null : api.authorizers().get(route.authorizerId());
        AuthorizerType wanted = type == AuthorizationType.JWT ? AuthorizerType.JWT : AuthorizerType.REQUEST;
        if (authorizer == null || authorizer.authorizerType() != wanted) {
            throw ControlException.badRequest("Invalid authorizer ID specified. Setting the authorization type to "
                    + type + " requires a valid " + wanted + " authorizer.");
        }
    }
}
