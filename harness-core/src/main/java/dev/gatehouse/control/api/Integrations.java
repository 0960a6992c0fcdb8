package dev.gatehouse.control.api;

import dev.gatehouse.control.request.DeleteIntegrationRequest;
import dev.gatehouse.control.request.GetIntegrationRequest;
import dev.gatehouse.control.request.PutIntegrationRequest;
import dev.gatehouse.control.request.UpdateIntegrationRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Integration;

/** Operations on integrations. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Integrations {

    private final AccountState account;

    /** Operations on the state. */
    public Integrations(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutIntegration}. */
    public Integration putIntegration(PutIntegrationRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetIntegration}. */
    public Integration getIntegration(GetIntegrationRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateIntegration}. */
    public Integration updateIntegration(UpdateIntegrationRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteIntegration}. */
    public void deleteIntegration(DeleteIntegrationRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
