package dev.gatehouse.control.call;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.Apis;
import dev.gatehouse.control.v2.Authorizers;
import dev.gatehouse.control.v2.Integrations;
import dev.gatehouse.control.v2.Routes;
import dev.gatehouse.control.v2.request.CreateApiRequest;
import dev.gatehouse.control.v2.request.CreateAuthorizerRequest;
import dev.gatehouse.control.v2.request.CreateIntegrationRequest;
import dev.gatehouse.control.v2.request.CreateRouteRequest;
import dev.gatehouse.control.v2.request.DeleteApiRequest;
import dev.gatehouse.control.v2.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.v2.request.DeleteCorsConfigurationRequest;
import dev.gatehouse.control.v2.request.DeleteIntegrationRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequestParameterRequest;
import dev.gatehouse.control.v2.request.GetApiRequest;
import dev.gatehouse.control.v2.request.GetApisRequest;
import dev.gatehouse.control.v2.request.GetAuthorizerRequest;
import dev.gatehouse.control.v2.request.GetAuthorizersRequest;
import dev.gatehouse.control.v2.request.GetIntegrationRequest;
import dev.gatehouse.control.v2.request.GetIntegrationsRequest;
import dev.gatehouse.control.v2.request.GetRouteRequest;
import dev.gatehouse.control.v2.request.GetRoutesRequest;
import dev.gatehouse.control.v2.request.UpdateApiRequest;
import dev.gatehouse.control.v2.request.UpdateAuthorizerRequest;
import dev.gatehouse.control.v2.request.UpdateIntegrationRequest;
import dev.gatehouse.control.v2.request.UpdateRouteRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on APIs, routes and integrations of version 2. */
final class V2ApiOperations {

    private V2ApiOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        apis(all, new Apis(account));
        routes(all, new Routes(account));
        integrations(all, new Integrations(account));
        authorizers(all, new Authorizers(account));
        return all;
    }

    private static void apis(Map<String, Operation<?>> all, Apis apis) {
        all.put("CreateApi", Operation.answering(CreateApiRequest.class, apis::createApi));
        all.put("GetApi", Operation.answering(GetApiRequest.class, apis::getApi));
        all.put("GetApis", Operation.answering(GetApisRequest.class, apis::getApis));
        all.put("UpdateApi", Operation.answering(UpdateApiRequest.class, apis::updateApi));
        all.put("DeleteApi", Operation.silent(DeleteApiRequest.class, apis::deleteApi));
        all.put(
                "DeleteCorsConfiguration",
                Operation.silent(DeleteCorsConfigurationRequest.class, apis::deleteCorsConfiguration));
    }

    private static void routes(Map<String, Operation<?>> all, Routes routes) {
        all.put("CreateRoute", Operation.answering(CreateRouteRequest.class, routes::createRoute));
        all.put("GetRoute", Operation.answering(GetRouteRequest.class, routes::getRoute));
        all.put("GetRoutes", Operation.answering(GetRoutesRequest.class, routes::getRoutes));
        all.put("UpdateRoute", Operation.answering(UpdateRouteRequest.class, routes::updateRoute));
        all.put("DeleteRoute", Operation.silent(DeleteRouteRequest.class, routes::deleteRoute));
        all.put(
                "DeleteRouteRequestParameter",
                Operation.silent(DeleteRouteRequestParameterRequest.class, routes::deleteRouteRequestParameter));
    }

    private static void integrations(Map<String, Operation<?>> all, Integrations integrations) {
        all.put(
                "CreateIntegration",
                Operation.answering(CreateIntegrationRequest.class, integrations::createIntegration));
        all.put("GetIntegration", Operation.answering(GetIntegrationRequest.class, integrations::getIntegration));
        all.put("GetIntegrations", Operation.answering(GetIntegrationsRequest.class, integrations::getIntegrations));
        all.put(
                "UpdateIntegration",
                Operation.answering(UpdateIntegrationRequest.class, integrations::updateIntegration));
        all.put("DeleteIntegration", Operation.silent(DeleteIntegrationRequest.class, integrations::deleteIntegration));
    }

    private static void authorizers(Map<String, Operation<?>> all, Authorizers authorizers) {
        all.put("CreateAuthorizer", Operation.answering(CreateAuthorizerRequest.class, authorizers::createAuthorizer));
        all.put("GetAuthorizer", Operation.answering(GetAuthorizerRequest.class, authorizers::getAuthorizer));
        all.put("GetAuthorizers", Operation.answering(GetAuthorizersRequest.class, authorizers::getAuthorizers));
        all.put("UpdateAuthorizer", Operation.answering(UpdateAuthorizerRequest.class, authorizers::updateAuthorizer));
        all.put("DeleteAuthorizer", Operation.silent(DeleteAuthorizerRequest.class, authorizers::deleteAuthorizer));
    }
}
