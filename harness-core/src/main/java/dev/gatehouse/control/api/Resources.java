package dev.gatehouse.control.api;

import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.DeleteResourceRequest;
import dev.gatehouse.control.request.GetResourceRequest;
import dev.gatehouse.control.request.GetResourcesRequest;
import dev.gatehouse.control.request.UpdateResourceRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.Resource;

/** Operations on resources. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class Resources {

    private final AccountState account;

    /** Operations on the state. */
    public Resources(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateResource}. */
    public Resource createResource(CreateResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetResource}. */
    public Resource getResource(GetResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetResources}. */
    public Page<Resource> getResources(GetResourcesRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateResource}. */
    public Resource updateResource(UpdateResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteResource}. */
    public void deleteResource(DeleteResourceRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
