package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateRequestValidatorRequest;
import dev.gatehouse.control.request.DeleteRequestValidatorRequest;
import dev.gatehouse.control.request.GetRequestValidatorRequest;
import dev.gatehouse.control.request.GetRequestValidatorsRequest;
import dev.gatehouse.control.request.UpdateRequestValidatorRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.RequestValidator;

/** Operations on request validators. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class RequestValidators {

    private final AccountState account;

    /** Operations on the state. */
    public RequestValidators(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRequestValidator}. */
    public RequestValidator createRequestValidator(CreateRequestValidatorRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetRequestValidator}. */
    public RequestValidator getRequestValidator(GetRequestValidatorRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetRequestValidators}. */
    public Page<RequestValidator> getRequestValidators(GetRequestValidatorsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateRequestValidator}. */
    public RequestValidator updateRequestValidator(UpdateRequestValidatorRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteRequestValidator}. */
    public void deleteRequestValidator(DeleteRequestValidatorRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
