package dev.gatehouse.control.account;

import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import dev.gatehouse.control.request.CreateBasePathMappingRequest;
import dev.gatehouse.control.request.DeleteBasePathMappingRequest;
import dev.gatehouse.control.request.GetBasePathMappingRequest;
import dev.gatehouse.control.request.GetBasePathMappingsRequest;
import dev.gatehouse.control.request.UpdateBasePathMappingRequest;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Ledger;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.ApiMapping;
import dev.gatehouse.model.rest.BasePathMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on base path mappings: what version 2 of the service calls API mappings, seen as version 1 shows them. */
public final class BasePathMappings {

    private static final PatchRules RULES = new PatchRules(RefusalStyle.SHORT)
            .with("/basePath", REPLACE, Edits.text())
            .with("/stage", REPLACE, Edits.text())
            .with("/restapiId", REPLACE, (tree, change) -> tree.put("restApiId", change.text()))
            .with("/restApiId", REPLACE, Edits.text());

    private final AccountState account;

    /** Operations on the state. */
    public BasePathMappings(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateBasePathMapping}. */
    public BasePathMapping createBasePathMapping(CreateBasePathMappingRequest request) {
        String key = key(request.basePath());
        return account.inAccount(ledger -> {
            DomainNames.find(ledger, request.domainName());
            ApiMapping mapping =
                    new ApiMapping(account.ids().shortId(), key, request.restApiId(), orNull(request.stage()));
            check(mapping);
            new MappedProtocol(account).check(ledger, request.domainName(), mapping);
            Map<String, ApiMapping> mappings = ledger.apiMappingsOf(request.domainName());
            if (mappings.containsKey(key)) {
                throw ControlException.conflict("Base path already exists for this domain name");
            }
            return put(ledger, mappings, mapping);
        });
    }

    private void check(ApiMapping mapping) {
        if (mapping.apiMappingKey().contains("/")) {
            throw ControlException.badRequest("API Gateway V1 doesn't support the slash character (/) in base path "
                    + "mappings. To create a multi-level base path mapping, use API Gateway V2.");
        }
        @Nullable String stage = mapping.stage();
        account.inApi(
                mapping.apiId(), () -> ControlException.badRequest("Invalid REST API identifier specified"), api -> {
                    if (stage != null && !api.stages().containsKey(stage)) {
                        throw ControlException.badRequest("Invalid stage identifier specified");
                    }
                    return api;
                });
    }

    private BasePathMapping put(Ledger ledger, Map<String, ApiMapping> mappings, ApiMapping mapping) {
        mappings.put(mapping.apiMappingKey(), mapping);
        account.listener().domainsChanged(ledger.domains());
        return shown(mapping);
    }

    private static BasePathMapping shown(ApiMapping mapping) {
        return new BasePathMapping(mapping.basePath(), mapping.apiId(), mapping.stage());
    }

    /** AWS's {@code GetBasePathMapping}. */
    public BasePathMapping getBasePathMapping(GetBasePathMappingRequest request) {
        return account.inAccount(ledger -> shown(find(ledger, request.domainName(), request.basePath())));
    }

    /** AWS's {@code GetBasePathMappings}. */
    public Page<BasePathMapping> getBasePathMappings(GetBasePathMappingsRequest request) {
        return account.inAccount(ledger -> {
            DomainNames.find(ledger, request.domainName());
            List<BasePathMapping> all = ledger.apiMappingsOf(request.domainName()).values().stream()
                    .map(BasePathMappings::shown)
                    .toList();
            return Pages.of(all, request.position(), request.limit());
        });
    }

    /** AWS's {@code UpdateBasePathMapping}. */
    public BasePathMapping updateBasePathMapping(UpdateBasePathMappingRequest request) {
        PatchRules.validate("updateBasePathMappingInput", request.patchOperations())
                .check();
        return account.inAccount(ledger -> {
            ApiMapping old = find(ledger, request.domainName(), request.basePath());
            BasePathMapping patched = RULES.apply(shown(old), BasePathMapping.class, request.patchOperations());
            ApiMapping changed = new ApiMapping(
                    old.apiMappingId(), key(patched.basePath()), patched.restApiId(), orNull(patched.stage()));
            check(changed);
            new MappedProtocol(account).check(ledger, request.domainName(), changed);
            Map<String, ApiMapping> mappings = ledger.apiMappingsOf(request.domainName());
            if (!changed.apiMappingKey().equals(old.apiMappingKey()) && mappings.containsKey(changed.apiMappingKey())) {
                throw ControlException.conflict("Base path already exists for this domain name");
            }
            mappings.remove(old.apiMappingKey());
            return put(ledger, mappings, changed);
        });
    }

    /** AWS's {@code DeleteBasePathMapping}. */
    public void deleteBasePathMapping(DeleteBasePathMappingRequest request) {
        account.inAccount(ledger -> {
            ApiMapping mapping = find(ledger, request.domainName(), request.basePath());
            ledger.apiMappingsOf(request.domainName()).remove(mapping.apiMappingKey());
            account.listener().domainsChanged(ledger.domains());
            return mapping;
        });
    }

    private static ApiMapping find(Ledger ledger, String domainName, String basePath) {
        DomainNames.find(ledger, domainName);
        return Optional.ofNullable(ledger.apiMappingsOf(domainName).get(key(basePath)))
                .orElseThrow(() -> ControlException.notFound("Invalid base path mapping identifier specified"));
    }

    private static String key(@Nullable String basePath) {
        return basePath == null || basePath.equals(ApiMapping.NONE) ? "" : basePath;
    }

    private static @Nullable String orNull(@Nullable String stage) {
        return stage == null || stage.isEmpty() ? null : stage;
    }
}
