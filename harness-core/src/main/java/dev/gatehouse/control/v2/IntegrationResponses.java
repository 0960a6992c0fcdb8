package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.DeleteIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.GetIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.GetIntegrationResponsesRequest;
import dev.gatehouse.control.v2.request.UpdateIntegrationResponseRequest;
import dev.gatehouse.model.v2.IntegrationResponse;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.Map;

/** Operations on the responses of WebSocket integrations. */
public final class IntegrationResponses {

    private final AccountState account;

    /** Operations on the state. */
    public IntegrationResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateIntegrationResponse}. */
    public IntegrationResponse createIntegrationResponse(CreateIntegrationResponseRequest request) {
        return account.v2Apis().change(request.apiId(), api -> {
            String id = account.ids().shortId(all(api, request.integrationId())::containsKey);
            return put(
                    api,
                    request.integrationId(),
                    Merged.of(
                            new IntegrationResponse(
                                    id, request.integrationResponseKey(), null, Map.of(), Map.of(), null),
                            request,
                            IntegrationResponse.class));
        });
    }

    private static IntegrationResponse put(V2ApiState api, String integrationId, IntegrationResponse changed) {
        if (api.api().protocolType() == ProtocolType.HTTP) {
            throw ControlException.badRequest(
                    "IntegrationResponses are currently not supported for this API protocol type.");
        }
        Map<String, IntegrationResponse> all = all(api, integrationId);
        boolean taken = all.values().stream()
                .anyMatch(other -> !other.integrationResponseId().equals(changed.integrationResponseId())
                        && other.integrationResponseKey().equals(changed.integrationResponseKey()));
        if (taken) {
            throw ControlException.conflict("IntegrationResponse with this key already exists for the integration");
        }
        all.put(changed.integrationResponseId(), changed);
        return changed;
    }

    /** AWS's {@code GetIntegrationResponse}. */
    public IntegrationResponse getIntegrationResponse(GetIntegrationResponseRequest request) {
        return account.v2Apis()
                .read(request.apiId(), api -> find(api, request.integrationId(), request.integrationResponseId()));
    }

    /** AWS's {@code GetIntegrationResponses}. */
    public Page<IntegrationResponse> getIntegrationResponses(GetIntegrationResponsesRequest request) {
        return account.v2Apis()
                .read(
                        request.apiId(),
                        api -> Pages.of(
                                all(api, request.integrationId()).values(), request.nextToken(), request.maxResults()));
    }

    /** AWS's {@code UpdateIntegrationResponse}. */
    public IntegrationResponse updateIntegrationResponse(UpdateIntegrationResponseRequest request) {
        return account.v2Apis()
                .change(
                        request.apiId(),
                        api -> put(
                                api,
                                request.integrationId(),
                                Merged.update(
                                        find(api, request.integrationId(), request.integrationResponseId()),
                                        request,
                                        IntegrationResponse.class)));
    }

    /** AWS's {@code DeleteIntegrationResponse}. */
    public void deleteIntegrationResponse(DeleteIntegrationResponseRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            IntegrationResponse found = find(api, request.integrationId(), request.integrationResponseId());
            return all(api, request.integrationId()).remove(found.integrationResponseId());
        });
    }

    private static Map<String, IntegrationResponse> all(V2ApiState api, String integrationId) {
        Integrations.find(api, integrationId);
        return api.integrationResponsesOf(integrationId);
    }

    static IntegrationResponse find(V2ApiState api, String integrationId, String id) {
        return Invalid.unless(all(api, integrationId), id, "IntegrationResponse");
    }
}
