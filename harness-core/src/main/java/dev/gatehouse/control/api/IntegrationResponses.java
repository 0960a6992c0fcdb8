package dev.gatehouse.control.api;

import dev.gatehouse.control.request.DeleteIntegrationResponseRequest;
import dev.gatehouse.control.request.GetIntegrationResponseRequest;
import dev.gatehouse.control.request.PutIntegrationResponseRequest;
import dev.gatehouse.control.request.UpdateIntegrationResponseRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.IntegrationResponse;

/** Operations on integration responses. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class IntegrationResponses {

    private final AccountState account;

    /** Operations on the state. */
    public IntegrationResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutIntegrationResponse}. */
    public IntegrationResponse putIntegrationResponse(PutIntegrationResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetIntegrationResponse}. */
    public IntegrationResponse getIntegrationResponse(GetIntegrationResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateIntegrationResponse}. */
    public IntegrationResponse updateIntegrationResponse(UpdateIntegrationResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteIntegrationResponse}. */
    public void deleteIntegrationResponse(DeleteIntegrationResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
