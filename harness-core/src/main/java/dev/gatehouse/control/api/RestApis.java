package dev.gatehouse.control.api;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.importing.ImportedApi;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.DeleteRestApiRequest;
import dev.gatehouse.control.request.GetRestApiRequest;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.control.request.PutRestApiRequest;
import dev.gatehouse.control.request.UpdateRestApiRequest;
import dev.gatehouse.control.response.ImportedRestApi;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.ApiState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations on REST APIs. */
public final class RestApis {

    private final AccountState account;

    /** Operations on the state. */
    public RestApis(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateRestApi}. */
    public RestApi createRestApi(CreateRestApiRequest request) {
        NewRestApi.check(request);
        @Nullable String cloneFrom = Given.notEmpty(request.cloneFrom());
        ApiState api = blank(NewRestApi.of(account, request));
        if (cloneFrom != null) {
            ApiSnapshot source = account.inApi(cloneFrom, ApiState::snapshot);
            api.restApi(NewRestApi.cloned(api.restApi(), request, source.api()));
            new ClonedApi(account.ids(), source, api).fill();
        }
        account.add(api);
        return api.restApi();
    }

    private ApiState blank(RestApi restApi) {
        ApiState api = new ApiState(restApi);
        DefaultModels.addTo(api, account.ids());
        return api;
    }

    /** AWS's {@code GetRestApi}. */
    public RestApi getRestApi(GetRestApiRequest request) {
        return account.inApi(request.restApiId(), ApiState::restApi);
    }

    /** AWS's {@code GetRestApis}. */
    public Page<RestApi> getRestApis(GetRestApisRequest request) {
        return Pages.of(account.apis().stream().map(ApiState::restApi).toList(), request.position(), request.limit());
    }

    /** AWS's {@code UpdateRestApi}. */
    public RestApi updateRestApi(UpdateRestApiRequest request) {
        PatchRules.validate("updateRestApiInput", request.patchOperations()).check();
        return account.inApi(request.restApiId(), api -> {
            RestApi changed = RestApiPatch.RULES.apply(api.restApi(), RestApi.class, request.patchOperations());
            NewRestApi.checkCompression(changed.minimumCompressionSize());
            api.restApi(changed);
            return changed;
        });
    }

    /** AWS's {@code DeleteRestApi}: usage plans lose its stages, but mappings of domain names keep it from going. */
    public void deleteRestApi(DeleteRestApiRequest request) {
        account.inAccount(ledger -> account.inApi(request.restApiId(), api -> {
            List<String> domains = ledger.domainsMappedTo(request.restApiId(), null);
            if (!domains.isEmpty()) {
                throw ControlException.badRequest("Deleting RestApi " + request.restApiId()
                        + " failed. Please remove all base path mappings related to the RestApi in your domains: "
                        + String.join(", ", domains));
            }
            account.listener().apiRemoved(request.restApiId());
            account.remove(api);
            account.forgetStages(ledger, request.restApiId(), null);
            return request;
        }));
    }

    /** AWS's {@code ImportRestApi}. */
    public ImportedRestApi importRestApi(ImportRestApiRequest request) {
        ImportedApi imported = parse(request.body(), request.parameters(), request.failOnWarnings());
        CreateRestApiRequest create = CreateRestApiRequest.of(imported.name()).build();
        ApiState api = blank(NewRestApi.of(account, create));
        new ImportIntoApi(account, api).overwrite(imported);
        account.add(api);
        return new ImportedRestApi(api.restApi(), imported.warnings());
    }

    /** AWS's {@code PutRestApi}. */
    public ImportedRestApi putRestApi(PutRestApiRequest request) {
        ImportedApi imported = parse(request.body(), request.parameters(), request.failOnWarnings());
        return account.inApi(request.restApiId(), api -> {
            ApiState draft = api.copy();
            ImportIntoApi into = new ImportIntoApi(account, draft);
            if ("overwrite".equals(request.mode())) {
                into.overwrite(imported);
            } else {
                into.merge(imported);
            }
            api.become(draft);
            return new ImportedRestApi(api.restApi(), imported.warnings());
        });
    }

    private ImportedApi parse(String body, @Nullable Map<String, String> parameters, @Nullable Boolean failOnWarnings) {
        ImportedApi imported = account.ports().parser().parse(body, Given.map(parameters));
        if (Given.flag(failOnWarnings) && !imported.warnings().isEmpty()) {
            throw ControlException.badRequest(
                    "Warnings found during import:\n\t" + String.join("\n\t", imported.warnings()));
        }
        return imported;
    }
}
