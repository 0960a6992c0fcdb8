package dev.gatehouse.control.api;

import dev.gatehouse.control.request.DeleteMethodRequest;
import dev.gatehouse.control.request.GetMethodRequest;
import dev.gatehouse.control.request.PutMethodRequest;
import dev.gatehouse.control.request.UpdateMethodRequest;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Method;

/** Operations on methods. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Methods {

    private final AccountState account;

    /** Operations on the state. */
    public Methods(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code PutMethod}. */
    public Method putMethod(PutMethodRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetMethod}. */
    public Method getMethod(GetMethodRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateMethod}. */
    public Method updateMethod(UpdateMethodRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteMethod}. */
    public void deleteMethod(DeleteMethodRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
