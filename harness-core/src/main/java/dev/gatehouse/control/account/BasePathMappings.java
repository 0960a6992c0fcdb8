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
import dev.gatehouse.model.rest.BasePathMapping;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operations on base path mappings. */
public final class BasePathMappings {

    private static final String NONE = "(none)";
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
        BasePathMapping mapping =
                new BasePathMapping(basePath(request.basePath()), request.restApiId(), request.stage());
        return account.inAccount(ledger -> {
            DomainNames.find(ledger, request.domainName());
            check(mapping);
            Map<String, BasePathMapping> mappings = ledger.basePathMappingsOf(request.domainName());
            if (mappings.containsKey(mapping.basePath())) {
                throw ControlException.conflict("Base path already exists for this domain name");
            }
            return put(ledger, mappings, mapping);
        });
    }

    private void check(BasePathMapping mapping) {
        if (mapping.basePath().contains("/")) {
            throw ControlException.badRequest("API Gateway V1 doesn't support the slash character (/) in base path "
                    + "mappings. To create a multi-level base path mapping, use API Gateway V2.");
        }
        @Nullable String stage = mapping.stage();
        account.inApi(
                mapping.restApiId(),
                () -> ControlException.badRequest("Invalid REST API identifier specified"),
                api -> {
                    if (stage != null && !api.stages().containsKey(stage)) {
                        throw ControlException.badRequest("Invalid stage identifier specified");
                    }
                    return api;
                });
    }

    private BasePathMapping put(Ledger ledger, Map<String, BasePathMapping> mappings, BasePathMapping mapping) {
        mappings.put(mapping.basePath(), mapping);
        account.listener().domainsChanged(ledger.domains());
        return mapping;
    }

    /** AWS's {@code GetBasePathMapping}. */
    public BasePathMapping getBasePathMapping(GetBasePathMappingRequest request) {
        return account.inAccount(ledger -> find(ledger, request.domainName(), request.basePath()));
    }

    /** AWS's {@code GetBasePathMappings}. */
    public Page<BasePathMapping> getBasePathMappings(GetBasePathMappingsRequest request) {
        return account.inAccount(ledger -> {
            DomainNames.find(ledger, request.domainName());
            return Pages.of(
                    ledger.basePathMappingsOf(request.domainName()).values(), request.position(), request.limit());
        });
    }

    /** AWS's {@code UpdateBasePathMapping}. */
    public BasePathMapping updateBasePathMapping(UpdateBasePathMappingRequest request) {
        PatchRules.validate("updateBasePathMappingInput", request.patchOperations())
                .check();
        return account.inAccount(ledger -> {
            BasePathMapping old = find(ledger, request.domainName(), request.basePath());
            BasePathMapping patched = RULES.apply(old, BasePathMapping.class, request.patchOperations());
            BasePathMapping changed =
                    new BasePathMapping(basePath(patched.basePath()), patched.restApiId(), patched.stage());
            check(changed);
            Map<String, BasePathMapping> mappings = ledger.basePathMappingsOf(request.domainName());
            if (!changed.basePath().equals(old.basePath()) && mappings.containsKey(changed.basePath())) {
                throw ControlException.conflict("Base path already exists for this domain name");
            }
            mappings.remove(old.basePath());
            return put(ledger, mappings, changed);
        });
    }

    /** AWS's {@code DeleteBasePathMapping}. */
    public void deleteBasePathMapping(DeleteBasePathMappingRequest request) {
        account.inAccount(ledger -> {
            BasePathMapping mapping = find(ledger, request.domainName(), request.basePath());
            ledger.basePathMappingsOf(request.domainName()).remove(mapping.basePath());
            account.listener().domainsChanged(ledger.domains());
            return mapping;
        });
    }

    private static BasePathMapping find(Ledger ledger, String domainName, String basePath) {
        DomainNames.find(ledger, domainName);
        return Optional.ofNullable(ledger.basePathMappingsOf(domainName).get(basePath(basePath)))
                .orElseThrow(() -> ControlException.notFound("Invalid base path mapping identifier specified"));
    }

    private static String basePath(@Nullable String given) {
        return given == null || given.isEmpty() ? NONE : given;
    }
}
