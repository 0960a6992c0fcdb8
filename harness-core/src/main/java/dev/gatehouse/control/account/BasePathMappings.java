package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateBasePathMappingRequest;
import dev.gatehouse.control.request.DeleteBasePathMappingRequest;
import dev.gatehouse.control.request.GetBasePathMappingRequest;
import dev.gatehouse.control.request.GetBasePathMappingsRequest;
import dev.gatehouse.control.request.UpdateBasePathMappingRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.BasePathMapping;

/** Operations on base path mappings. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class BasePathMappings {

    private final AccountState account;

    /** Operations on the state. */
    public BasePathMappings(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateBasePathMapping}. */
    public BasePathMapping createBasePathMapping(CreateBasePathMappingRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetBasePathMapping}. */
    public BasePathMapping getBasePathMapping(GetBasePathMappingRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetBasePathMappings}. */
    public Page<BasePathMapping> getBasePathMappings(GetBasePathMappingsRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateBasePathMapping}. */
    public BasePathMapping updateBasePathMapping(UpdateBasePathMappingRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteBasePathMapping}. */
    public void deleteBasePathMapping(DeleteBasePathMappingRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
