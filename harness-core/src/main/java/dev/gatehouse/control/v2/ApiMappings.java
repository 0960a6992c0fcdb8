package dev.gatehouse.control.v2;

import dev.gatehouse.control.account.DomainNames;
import dev.gatehouse.control.account.MappedProtocol;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.v2.request.CreateApiMappingRequest;
import dev.gatehouse.control.v2.request.DeleteApiMappingRequest;
import dev.gatehouse.control.v2.request.GetApiMappingRequest;
import dev.gatehouse.control.v2.request.GetApiMappingsRequest;
import dev.gatehouse.control.v2.request.UpdateApiMappingRequest;
import dev.gatehouse.model.rest.ApiMapping;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations on API mappings; a base path mapping of version 1 is one of them too. */
public final class ApiMappings {

    private final AccountState account;

    /** Operations on the state. */
    public ApiMappings(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateApiMapping}. */
    public ApiMapping createApiMapping(CreateApiMappingRequest request) {
        String key = Objects.requireNonNullElse(request.apiMappingKey(), "");
        return account.inAccount(ledger -> {
            new ApiMappingKey(key).check(DomainNames.find(ledger, request.domainName()));
            ApiMapping mapping = new ApiMapping(account.ids().shortId(), key, request.apiId(), request.stage());
            return put(ledger, request.domainName(), mapping, null);
        });
    }

    /** AWS's {@code GetApiMapping}. */
    public ApiMapping getApiMapping(GetApiMappingRequest request) {
        return account.inAccount(ledger -> find(ledger, request.domainName(), request.apiMappingId()));
    }

    /** AWS's {@code GetApiMappings}. */
    public Page<ApiMapping> getApiMappings(GetApiMappingsRequest request) {
        return account.inAccount(ledger -> {
            DomainNames.find(ledger, request.domainName());
            return Pages.of(
                    ledger.apiMappingsOf(request.domainName()).values(), request.nextToken(), request.maxResults());
        });
    }

    /** AWS's {@code UpdateApiMapping}. */
    public ApiMapping updateApiMapping(UpdateApiMappingRequest request) {
        return account.inAccount(ledger -> {
            ApiMapping old = find(ledger, request.domainName(), request.apiMappingId());
            String key = Objects.requireNonNullElse(request.apiMappingKey(), old.apiMappingKey());
            new ApiMappingKey(key).check(DomainNames.find(ledger, request.domainName()));
            @Nullable String stage = request.stage() == null ? old.stage() : request.stage();
            ApiMapping changed = new ApiMapping(old.apiMappingId(), key, request.apiId(), stage);
            return put(ledger, request.domainName(), changed, old);
        });
    }

    /** AWS's {@code DeleteApiMapping}. */
    public void deleteApiMapping(DeleteApiMappingRequest request) {
        account.inAccount(ledger -> {
            ApiMapping mapping = find(ledger, request.domainName(), request.apiMappingId());
            ledger.apiMappingsOf(request.domainName()).remove(mapping.apiMappingKey());
            account.listener().domainsChanged(ledger.domains());
            return mapping;
        });
    }

    private ApiMapping put(Ledger ledger, String domainName, ApiMapping mapping, @Nullable ApiMapping old) {
        checkTarget(mapping);
        new MappedProtocol(account).check(ledger, domainName, mapping);
        Map<String, ApiMapping> mappings = ledger.apiMappingsOf(domainName);
        ApiMapping there = mappings.get(mapping.apiMappingKey());
        if (there != null && !there.apiMappingId().equals(mapping.apiMappingId())) {
            throw ControlException.conflict("ApiMapping key already exists for this domain name");
        }
        if (old != null) {
            mappings.remove(old.apiMappingKey());
        }
        mappings.put(mapping.apiMappingKey(), mapping);
        account.listener().domainsChanged(ledger.domains());
        return mapping;
    }

    private void checkTarget(ApiMapping mapping) {
        if (account.v2Apis().has(mapping.apiId())) {
            checkVersion2Target(mapping);
            return;
        }
        account.inApi(mapping.apiId(), api -> {
            if (mapping.stage() != null && !api.stages().containsKey(mapping.stage())) {
                throw ControlException.badRequest("Invalid stage identifier specified");
            }
            return api;
        });
    }

    private void checkVersion2Target(ApiMapping mapping) {
        account.v2Apis().read(mapping.apiId(), api -> {
            if (mapping.stage() != null && !api.stages().containsKey(mapping.stage())) {
                throw ControlException.badRequest("Invalid stage identifier specified");
            }
            return api;
        });
    }

    private static ApiMapping find(Ledger ledger, String domainName, String apiMappingId) {
        DomainNames.find(ledger, domainName);
        return ledger.apiMappingsOf(domainName).values().stream()
                .filter(mapping -> mapping.apiMappingId().equals(apiMappingId))
                .findFirst()
                .orElseThrow(() -> ControlException.notFound("Invalid API mapping identifier specified"));
    }
}
