package dev.gatehouse.control.account;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.error.Validation;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateApiKeyRequest;
import dev.gatehouse.control.request.DeleteApiKeyRequest;
import dev.gatehouse.control.request.GetApiKeyRequest;
import dev.gatehouse.control.request.GetApiKeysRequest;
import dev.gatehouse.control.request.ImportApiKeysRequest;
import dev.gatehouse.control.request.StageKey;
import dev.gatehouse.control.request.UpdateApiKeyRequest;
import dev.gatehouse.control.response.ApiKeyIds;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.ApiKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on API keys. */
public final class ApiKeys {

    private static final int SHORTEST_VALUE = 20;
    private static final int LONGEST_VALUE = 128;
    private static final int LONGEST_NAME = 1024;
    private static final int LONGEST_DESCRIPTION = 125_000;

    // Sets no stages: AWS keeps them in usage plans since 2016.
    private static final PatchRules RULES = new PatchRules(RefusalStyle.LISTING)
            .with("/description", PatchRules.REPLACE, Edits.text())
            .with("/enabled", PatchRules.REPLACE, Edits.flag())
            .with("/name", PatchRules.REPLACE, Edits.text())
            .with("/customerId", PatchRules.REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public ApiKeys(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateApiKey}: the one answer that shows the value unasked. */
    public ApiKey createApiKey(CreateApiKeyRequest request) {
        ApiKey key = keyOf(request);
        return account.inAccount(ledger -> {
            if (withValue(ledger, String.valueOf(key.value())).isPresent()) {
                throw ControlException.conflict("API Key already exists");
            }
            ledger.apiKeys().put(key.id(), key);
            account.listener().usageChanged(ledger.usage());
            return key;
        });
    }

    private ApiKey keyOf(CreateApiKeyRequest request) {
        checkValue(request.value());
        Instant now = account.now();
        return checked(new ApiKey(
                account.ids().longId(),
                request.value() == null || request.value().isEmpty()
                        ? account.ids().keyValue()
                        : request.value(),
                request.name() == null || request.name().isEmpty() ? null : request.name(),
                request.customerId(),
                request.description(),
                request.enabled() != null && request.enabled(),
                now,
                now,
                stageKeys(request.stageKeys()),
                request.tags() == null ? Map.of() : request.tags()));
    }

    private static List<String> stageKeys(@Nullable List<StageKey> keys) {
        return keys == null
                ? List.of()
                : keys.stream()
                        .map(key -> key.restApiId() + "/" + key.stageName())
                        .toList();
    }

    private static void checkValue(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (value.length() < SHORTEST_VALUE) {
            throw ControlException.badRequest("API Key value should be at least 20 characters");
        }
        if (value.length() > LONGEST_VALUE) {
            throw ControlException.badRequest("API Key value exceeds maximum size of 128 characters");
        }
    }

    private static ApiKey checked(ApiKey key) {
        if (key.name() != null && key.name().length() > LONGEST_NAME) {
            throw ControlException.badRequest("Invalid API Key name, can be at most 1024 characters.");
        }
        if (key.description() != null && key.description().length() > LONGEST_DESCRIPTION) {
            throw ControlException.badRequest("Invalid API Key description specified.");
        }
        return key;
    }

    /** AWS's {@code GetApiKey}. */
    public ApiKey getApiKey(GetApiKeyRequest request) {
        ApiKey key = account.inAccount(ledger -> find(ledger, request.apiKey()));
        return request.includeValue() != null && request.includeValue() ? key : hidden(key);
    }

    /** AWS's {@code GetApiKeys}: the newest first. */
    public Page<ApiKey> getApiKeys(GetApiKeysRequest request) {
        boolean values = request.includeValues() != null && request.includeValues();
        List<ApiKey> fitting = account.inAccount(ledger -> ledger.apiKeys().values().stream()
                .filter(key -> fits(key, request))
                .map(key -> values ? key : hidden(key))
                .toList());
        List<ApiKey> newestFirst = new ArrayList<>(fitting);
        Collections.reverse(newestFirst);
        return Pages.of(newestFirst, request.position(), request.limit());
    }

    private static boolean fits(ApiKey key, GetApiKeysRequest request) {
        return (request.nameQuery() == null || (key.name() != null && key.name().startsWith(request.nameQuery())))
                && (request.customerId() == null || request.customerId().equals(key.customerId()));
    }

    /** AWS's {@code UpdateApiKey}. */
    public ApiKey updateApiKey(UpdateApiKeyRequest request) {
        PatchRules.validate("updateApiKeyInput", request.patchOperations()).check();
        return account.inAccount(ledger -> {
            ApiKey changed = updated(
                    checked(RULES.apply(find(ledger, request.apiKey()), ApiKey.class, request.patchOperations())));
            ledger.apiKeys().put(changed.id(), changed);
            account.listener().usageChanged(ledger.usage());
            return hidden(changed);
        });
    }

    private ApiKey updated(ApiKey key) {
        return new ApiKey(
                key.id(),
                key.value(),
                key.name(),
                key.customerId(),
                key.description(),
                key.enabled(),
                key.createdDate(),
                account.now(),
                key.stageKeys(),
                key.tags());
    }

    /** AWS's {@code DeleteApiKey}. */
    public void deleteApiKey(DeleteApiKeyRequest request) {
        account.inAccount(ledger -> {
            ApiKey key = find(ledger, request.apiKey());
            ledger.apiKeys().remove(key.id());
            ledger.forgetKey(key.id());
            account.listener().usageChanged(ledger.usage());
            return key;
        });
    }

    /** AWS's {@code ImportApiKeys}: lines of comma-separated values under a line that names the columns. */
    public ApiKeyIds importApiKeys(ImportApiKeysRequest request) {
        new Validation().oneOf(request.format(), "format", "[csv]").check();
        List<KeyFile.Row> rows = KeyFile.read(request.body());
        List<ApiKey> keys = rows.stream().map(row -> keyOf(row.key())).toList();
        boolean strict = request.failOnWarnings() != null && request.failOnWarnings();
        return account.inAccount(ledger -> {
            List<String> warnings = unknownPlans(ledger, rows);
            if (strict && !warnings.isEmpty()) {
                throw ControlException.badRequest("Warnings found during import:\n\t" + String.join("\n\t", warnings));
            }
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                ids.add(store(ledger, keys.get(i), rows.get(i).usagePlanIds()));
            }
            account.listener().usageChanged(ledger.usage());
            return new ApiKeyIds(ids, warnings);
        });
    }

    private static List<String> unknownPlans(Ledger ledger, List<KeyFile.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.usagePlanIds().stream())
                .filter(id -> !ledger.usagePlans().containsKey(id))
                .distinct()
                .map(id -> "Invalid Usage Plan ID specified: " + id)
                .toList();
    }

    /** A key of the same value is the same key: the file's line takes its place. */
    private static String store(Ledger ledger, ApiKey key, List<String> usagePlanIds) {
        String id =
                withValue(ledger, String.valueOf(key.value())).map(ApiKey::id).orElse(key.id());
        ledger.apiKeys().put(id, key.withId(id));
        usagePlanIds.stream().filter(ledger.usagePlans()::containsKey).forEach(plan -> ledger.keyIdsOf(plan)
                .add(id));
        return id;
    }

    private static Optional<ApiKey> withValue(Ledger ledger, String value) {
        return ledger.apiKeys().values().stream()
                .filter(old -> value.equals(old.value()))
                .findFirst();
    }

    private static ApiKey find(Ledger ledger, String id) {
        return Optional.ofNullable(ledger.apiKeys().get(id))
                .orElseThrow(() -> ControlException.notFound("Invalid API Key identifier specified"));
    }

    private static ApiKey hidden(ApiKey key) {
        return new ApiKey(
                key.id(),
                null,
                key.name(),
                key.customerId(),
                key.description(),
                key.enabled(),
                key.createdDate(),
                key.lastUpdatedDate(),
                key.stageKeys(),
                key.tags());
    }
}
