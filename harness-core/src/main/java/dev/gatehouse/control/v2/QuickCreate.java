package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateApiRequest;
import dev.gatehouse.control.v2.request.UpdateApiRequest;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An API with one route, one integration and a stage that deploys by itself, from no more than a target.
 *
 * @param account where ids come from
 * @param api the API
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop.html">Quick create</a>
 */
record QuickCreate(AccountState account, V2ApiState api) {

    void fill(CreateApiRequest request) {
        String target = Objects.requireNonNull(request.target());
        String id = account.ids().routeId(used -> false);
        IntegrationType type = isFunction(target) ? IntegrationType.AWS_PROXY : IntegrationType.HTTP_PROXY;
        Integration blank = Integrations.blank(id, type, ProtocolType.HTTP, true);
        Integration integration =
                new IntegrationChecks(ProtocolType.HTTP, pointed(blank, target, request.credentialsArn())).check();
        api.integrations().put(id, integration);
        Route route = Merged.of(
                Routes.blank(
                        account.ids().routeId(used -> false),
                        Objects.requireNonNullElse(request.routeKey(), "$default"),
                        true),
                new Led("integrations/" + id),
                Route.class);
        new RouteChecks(api).check(route);
        api.routes().put(route.routeId(), route);
        Stage stage = NewStage.blank(account, "$default", true, true);
        api.stages().put(stage.stageName(), stage);
    }

    /** The one component of a route that leads somewhere. */
    private record Led(String target) {}

    void change(UpdateApiRequest request) {
        if (request.target() == null && request.credentialsArn() == null && request.routeKey() == null) {
            return;
        }
        @Nullable
        Integration integration = api.integrations().values().stream()
                .filter(Integration::apiGatewayManaged)
                .findFirst()
                .orElse(null);
        @Nullable
        Route route = api.routes().values().stream()
                .filter(Route::apiGatewayManaged)
                .findFirst()
                .orElse(null);
        if (integration == null || route == null) {
            throw ControlException.badRequest(
                    "Target, RouteKey and CredentialsArn can only be updated for an API that quick create made");
        }
        String target = Objects.requireNonNullElse(
                request.target(), Objects.requireNonNullElse(integration.integrationUri(), ""));
        Integration changed = pointed(integration, target, request.credentialsArn());
        api.integrations().put(changed.integrationId(), new IntegrationChecks(ProtocolType.HTTP, changed).check());
        if (request.routeKey() != null) {
            Route moved = Merged.of(route, new Keyed(request.routeKey()), Route.class);
            new RouteChecks(api).check(moved);
            api.routes().put(moved.routeId(), moved);
        }
    }

    private record Keyed(String routeKey) {}

    private static boolean isFunction(String target) {
        return target.startsWith("arn:");
    }

    /** AWS gives functions the newest payload format here, though CreateIntegration wants it said. */
    private static Integration pointed(Integration old, String target, @Nullable String credentialsArn) {
        boolean function = isFunction(target);
        return new Integration(
                old.integrationId(),
                function ? IntegrationType.AWS_PROXY : IntegrationType.HTTP_PROXY,
                null,
                function ? "POST" : "ANY",
                target,
                old.connectionType(),
                old.connectionId(),
                credentialsArn == null ? old.credentialsArn() : credentialsArn,
                old.description(),
                function ? "2.0" : "1.0",
                old.requestParameters(),
                old.responseParameters(),
                old.requestTemplates(),
                old.templateSelectionExpression(),
                old.passthroughBehavior(),
                old.contentHandlingStrategy(),
                old.integrationResponseSelectionExpression(),
                old.timeoutInMillis(),
                old.tlsConfig(),
                true);
    }
}
