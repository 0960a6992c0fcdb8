package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.request.CreateUsagePlanKeyRequest;
import dev.gatehouse.control.request.DeleteUsagePlanKeyRequest;
import dev.gatehouse.control.request.GetUsagePlanKeyRequest;
import dev.gatehouse.control.request.GetUsagePlanKeysRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsagePlanKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Operations on the API keys in usage plans. */
public final class UsagePlanKeys {

    private static final String TYPE = "API_KEY";

    private final AccountState account;

    /** Operations on the state. */
    public UsagePlanKeys(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateUsagePlanKey}. */
    public UsagePlanKey createUsagePlanKey(CreateUsagePlanKeyRequest request) {
        if (!request.keyType().equals(TYPE)) {
            throw ControlException.badRequest(
                    "Invalid key type specified: " + request.keyType() + ". It must be API_KEY");
        }
        return account.inAccount(ledger -> {
            UsagePlan plan = UsagePlans.find(ledger, request.usagePlanId());
            UsagePlanKey key = shown(ledger, request.keyId());
            if (!ledger.keyIdsOf(plan.id()).add(request.keyId())) {
                throw ControlException.conflict("Usage Plan Key already exists");
            }
            account.listener().usageChanged(ledger.usage());
            return key;
        });
    }

    /** AWS's {@code GetUsagePlanKey}. */
    public UsagePlanKey getUsagePlanKey(GetUsagePlanKeyRequest request) {
        return account.inAccount(ledger -> {
            checkInPlan(ledger, request.usagePlanId(), request.keyId());
            return shown(ledger, request.keyId());
        });
    }

    /** AWS's {@code GetUsagePlanKeys}: the newest first, and none of a plan that does not exist. */
    public Page<UsagePlanKey> getUsagePlanKeys(GetUsagePlanKeysRequest request) {
        return account.inAccount(ledger -> Pages.of(fitting(ledger, request), request.position(), request.limit()));
    }

    private static List<UsagePlanKey> fitting(Ledger ledger, GetUsagePlanKeysRequest request) {
        if (!ledger.usagePlans().containsKey(request.usagePlanId())) {
            return List.of();
        }
        List<UsagePlanKey> keys = new ArrayList<>();
        for (String id : ledger.keyIdsOf(request.usagePlanId())) {
            UsagePlanKey key = shown(ledger, id);
            if (request.nameQuery() == null || (key.name() != null && key.name().startsWith(request.nameQuery()))) {
                keys.add(key);
            }
        }
        Collections.reverse(keys);
        return keys;
    }

    /** AWS's {@code DeleteUsagePlanKey}. */
    public void deleteUsagePlanKey(DeleteUsagePlanKeyRequest request) {
        account.inAccount(ledger -> {
            checkInPlan(ledger, request.usagePlanId(), request.keyId());
            ledger.keyIdsOf(request.usagePlanId()).remove(request.keyId());
            account.listener().usageChanged(ledger.usage());
            return request;
        });
    }

    private static void checkInPlan(Ledger ledger, String usagePlanId, String keyId) {
        UsagePlan plan = UsagePlans.find(ledger, usagePlanId);
        if (!ledger.keyIdsOf(plan.id()).contains(keyId)) {
            throw ControlException.notFound("Invalid Usage Plan Key identifier specified");
        }
    }

    private static UsagePlanKey shown(Ledger ledger, String keyId) {
        ApiKey key = Optional.ofNullable(ledger.apiKeys().get(keyId))
                .orElseThrow(() -> ControlException.notFound("Invalid API Key identifier specified"));
        return new UsagePlanKey(key.id(), TYPE, Objects.requireNonNull(key.value()), key.name());
    }
}
