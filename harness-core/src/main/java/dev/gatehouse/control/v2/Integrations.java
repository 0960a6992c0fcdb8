package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateIntegrationRequest;
import dev.gatehouse.control.v2.request.DeleteIntegrationRequest;
import dev.gatehouse.control.v2.request.GetIntegrationRequest;
import dev.gatehouse.control.v2.request.GetIntegrationsRequest;
import dev.gatehouse.control.v2.request.UpdateIntegrationRequest;
import dev.gatehouse.model.v2.ConnectionType;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import java.util.Map;

/** Operations on integrations. */
public final class Integrations {

    private static final int LONGEST_HTTP = 30_000;
    private static final int LONGEST_WEBSOCKET = 29_000;

    private final AccountState account;

    /** Operations on the state. */
    public Integrations(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateIntegration}. */
    public Integration createIntegration(CreateIntegrationRequest request) {
        Invalid.unless(request.integrationType(), IntegrationType.class, "integrationType");
        Invalid.unless(request.connectionType(), ConnectionType.class, "connectionType");
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().routeId(api.integrations()::containsKey);
            IntegrationType type = IntegrationType.valueOf(request.integrationType());
            return put(api, Merged.of(blank(id, type, api.api().protocolType(), false), request, Integration.class));
        });
    }

    /** An integration without an endpoint. */
    static Integration blank(String id, IntegrationType type, ProtocolType protocol, boolean managed) {
        boolean http = protocol == ProtocolType.HTTP;
        return new Integration(
                id,
                type,
                null,
                null,
                null,
                ConnectionType.INTERNET,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                http ? null : "WHEN_NO_MATCH",
                null,
                http ? null : "${integration.response.statuscode}",
                http ? LONGEST_HTTP : LONGEST_WEBSOCKET,
                null,
                managed);
    }

    private static Integration put(V2ApiState api, Integration integration) {
        Integration checked = new IntegrationChecks(api.api().protocolType(), integration).check();
        api.integrations().put(checked.integrationId(), checked);
        return checked;
    }

    /** AWS's {@code GetIntegration}. */
    public Integration getIntegration(GetIntegrationRequest request) {
        return account.v2Apis().read(request.apiId(), api -> find(api, request.integrationId()));
    }

    /** AWS's {@code GetIntegrations}. */
    public Page<Integration> getIntegrations(GetIntegrationsRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(api.integrations().values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateIntegration}. */
    public Integration updateIntegration(UpdateIntegrationRequest request) {
        Invalid.unless(request.integrationType(), IntegrationType.class, "integrationType");
        Invalid.unless(request.connectionType(), ConnectionType.class, "connectionType");
        return account.v2Apis()
                .change(
                        request.apiId(),
                        api -> put(api, Merged.update(find(api, request.integrationId()), request, Integration.class)));
    }

    /** AWS's {@code DeleteIntegration}; one that a route leads to is kept. */
    public void deleteIntegration(DeleteIntegrationRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            Integration integration = find(api, request.integrationId());
            String target = "integrations/" + integration.integrationId();
            api.routes().values().stream()
                    .filter(route -> target.equals(route.target()))
                    .findFirst()
                    .ifPresent(Integrations::refuseToDelete);
            api.integrationResponsesOf(integration.integrationId()).clear();
            return api.integrations().remove(integration.integrationId());
        });
    }

    private static void refuseToDelete(Route route) {
        throw ControlException.conflict(
                "Cannot delete Integration: the route " + route.routeId() + " (" + route.routeKey() + ") leads to it");
    }

    static Integration find(V2ApiState api, String integrationId) {
        return Invalid.unless(api.integrations(), integrationId, "Integration");
    }
}
