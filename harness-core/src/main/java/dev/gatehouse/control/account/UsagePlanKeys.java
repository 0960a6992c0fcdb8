package dev.gatehouse.control.account;

import dev.gatehouse.control.request.CreateUsagePlanKeyRequest;
import dev.gatehouse.control.request.DeleteUsagePlanKeyRequest;
import dev.gatehouse.control.request.GetUsagePlanKeyRequest;
import dev.gatehouse.control.request.GetUsagePlanKeysRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.model.rest.UsagePlanKey;

/** Operations on usage plan keys. */
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class UsagePlanKeys {

    private final AccountState account;

    /** Operations on the state. */
    public UsagePlanKeys(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateUsagePlanKey}. */
    public UsagePlanKey createUsagePlanKey(CreateUsagePlanKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetUsagePlanKey}. */
    public UsagePlanKey getUsagePlanKey(GetUsagePlanKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code GetUsagePlanKeys}. */
    public Page<UsagePlanKey> getUsagePlanKeys(GetUsagePlanKeysRequest request) {
        throw new UnsupportedOperationException("not yet");
    }

    /** AWS's {@code DeleteUsagePlanKey}. */
    public void deleteUsagePlanKey(DeleteUsagePlanKeyRequest request) {
        throw new UnsupportedOperationException("not yet");
    }
}
