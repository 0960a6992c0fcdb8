package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.DeleteRestApiRequest;
import dev.gatehouse.control.request.GetRestApiRequest;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.control.request.PutRestApiRequest;
import dev.gatehouse.control.request.UpdateRestApiRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.RestApi;

/** Operations on rest apis. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class RestApis {

    private final AccountState account;

    /** Operations on the state. */
    public RestApis(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRestApi}. */
    public RestApi createRestApi(CreateRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetRestApi}. */
    public RestApi getRestApi(GetRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetRestApis}. */
    public Page<RestApi> getRestApis(GetRestApisRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateRestApi}. */
    public RestApi updateRestApi(UpdateRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteRestApi}. */
    public void deleteRestApi(DeleteRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code ImportRestApi}. */
    public RestApi importRestApi(ImportRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code PutRestApi}. */
    public RestApi putRestApi(PutRestApiRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
