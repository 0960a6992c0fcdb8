package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateApiKeyRequest;
import dev.gatehouse.control.request.DeleteApiKeyRequest;
import dev.gatehouse.control.request.GetApiKeyRequest;
import dev.gatehouse.control.request.GetApiKeysRequest;
import dev.gatehouse.control.request.ImportApiKeysRequest;
import dev.gatehouse.control.request.UpdateApiKeyRequest;
import dev.gatehouse.control.response.ApiKeyIds;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.ApiKey;

/** Operations on api keys. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class ApiKeys {

    private final AccountState account;

    /** Operations on the state. */
    public ApiKeys(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateApiKey}. */
    public ApiKey createApiKey(CreateApiKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetApiKey}. */
    public ApiKey getApiKey(GetApiKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetApiKeys}. */
    public Page<ApiKey> getApiKeys(GetApiKeysRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code UpdateApiKey}. */
    public ApiKey updateApiKey(UpdateApiKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteApiKey}. */
    public void deleteApiKey(DeleteApiKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code ImportApiKeys}. */
    public ApiKeyIds importApiKeys(ImportApiKeysRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
