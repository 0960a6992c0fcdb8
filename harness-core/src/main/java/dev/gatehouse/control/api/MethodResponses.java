package dev.gatehouse.control.api;

import dev.gatehouse.control.request.DeleteMethodResponseRequest;
import dev.gatehouse.control.request.GetMethodResponseRequest;
import dev.gatehouse.control.request.PutMethodResponseRequest;
import dev.gatehouse.control.request.UpdateMethodResponseRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.MethodResponse;

/** Operations on method responses. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class MethodResponses {

    private final AccountState account;

    /** Operations on the state. */
    public MethodResponses(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutMethodResponse}. */
    public MethodResponse putMethodResponse(PutMethodResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetMethodResponse}. */
    public MethodResponse getMethodResponse(GetMethodResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateMethodResponse}. */
    public MethodResponse updateMethodResponse(UpdateMethodResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteMethodResponse}. */
    public void deleteMethodResponse(DeleteMethodResponseRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
