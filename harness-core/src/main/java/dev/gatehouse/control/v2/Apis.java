package dev.gatehouse.control.v2;

import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.response.Page;
import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.state.Pages;
import dev.gatehouse.control.state.V2ApiState;
import dev.gatehouse.control.v2.request.CreateApiRequest;
import dev.gatehouse.control.v2.request.DeleteApiRequest;
import dev.gatehouse.control.v2.request.DeleteCorsConfigurationRequest;
import dev.gatehouse.control.v2.request.GetApiRequest;
import dev.gatehouse.control.v2.request.GetApisRequest;
import dev.gatehouse.control.v2.request.UpdateApiRequest;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations on APIs. */
public final class Apis {

    private final AccountState account;

    /** Operations on the state. */
    public Apis(AccountState account) {
        this.account = account;
    }

    /** AWS's {@code CreateApi}: with a target also a route, an integration and the stage {@code $default}. */
    public Api createApi(CreateApiRequest request) {
        Invalid.unless(request.protocolType(), ProtocolType.class, "protocolType");
        if (request.name().isBlank()) {
            throw ControlException.badRequest("API name must be specified");
        }
        checkProtocol(request);
        checkIpAddressType(request.ipAddressType());
        V2ApiState api = new V2ApiState(NewApi.of(account, request));
        if (request.target() != null) {
            new QuickCreate(account, api).fill(request);
        }
        account.v2Apis().add(api);
        return api.api();
    }

    private static void checkProtocol(CreateApiRequest request) {
        boolean http = request.protocolType().equals(ProtocolType.HTTP.name());
        @Nullable String routes = request.routeSelectionExpression();
        if (http) {
            checkHttpRoutes(routes);
        }
        if (!http && routes == null) {
            throw ControlException.badRequest("Invalid routeSelectionExpression");
        }
        if (!http && request.corsConfiguration() != null) {
            throw ControlException.badRequest("Cors is not supported for WEBSOCKET protocolType");
        }
        if (!http && request.target() != null) {
            throw ControlException.badRequest("Quick create is supported for HTTP protocol only");
        }
        if (http && request.target() == null && (request.routeKey() != null || request.credentialsArn() != null)) {
            throw ControlException.badRequest("RouteKey and CredentialsArn need a Target");
        }
    }

    private static void checkHttpRoutes(@Nullable String given) {
        if (given != null && !normal(given).equals(NewApi.HTTP_ROUTES)) {
            throw ControlException.badRequest(
                    "Invalid routeSelectionExpression for HTTP protocol: only " + NewApi.HTTP_ROUTES + " is supported");
        }
    }

    private static void checkIpAddressType(@Nullable String given) {
        if (given != null && !given.equals("ipv4") && !given.equals("dualstack")) {
            throw ControlException.badRequest(
                    "Invalid ipAddressType. The value '" + given + "' must be one of ipv4, dualstack.");
        }
    }

    /** Both ways of writing it are in AWS's documentation. */
    private static String normal(String routeSelectionExpression) {
        return routeSelectionExpression.replace("${", "$").replace("}", "");
    }

    /** AWS's {@code GetApi}. */
    public Api getApi(GetApiRequest request) {
        return account.v2Apis().read(request.apiId(), V2ApiState::api);
    }

    /** AWS's {@code GetApis}. */
    public Page<Api> getApis(GetApisRequest request) {
        List<Api> all = account.v2Apis().all().stream().map(V2ApiState::api).toList();
        return Pages.of(all, request.nextToken(), request.maxResults());
    }

    /** AWS's {@code UpdateApi}; a target or credentials change what quick create made. */
    public Api updateApi(UpdateApiRequest request) {
        checkIpAddressType(request.ipAddressType());
        return account.v2Apis().change(request.apiId(), api -> {
            if (api.api().protocolType() == ProtocolType.HTTP) {
                checkHttpRoutes(request.routeSelectionExpression());
            }
            Api changed = Merged.of(api.api(), request, Api.class, "corsConfiguration");
            if (request.corsConfiguration() != null) {
                changed = ApiChange.withCors(changed, Given.cors(request.corsConfiguration()));
            }
            api.api(changed);
            new QuickCreate(account, api).change(request);
            return changed;
        });
    }

    /** AWS's {@code DeleteApi}; mappings of domain names keep it from going. */
    public void deleteApi(DeleteApiRequest request) {
        account.inAccount(ledger -> {
            List<String> domains = ledger.domainsMappedTo(request.apiId(), null);
            if (!domains.isEmpty()) {
                throw ControlException.badRequest("Deleting API " + request.apiId()
                        + " failed. Please remove all API mappings related to the API in your domains: "
                        + String.join(", ", domains));
            }
            account.v2Apis().remove(request.apiId());
            return request;
        });
    }

    /** AWS's {@code DeleteCorsConfiguration}. */
    public void deleteCorsConfiguration(DeleteCorsConfigurationRequest request) {
        account.v2Apis().change(request.apiId(), api -> {
            api.api(ApiChange.withCors(api.api(), null));
            return request;
        });
    }
}
