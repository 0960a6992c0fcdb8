package dev.gatehouse.control.call;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.Apis;
import dev.gatehouse.control.v2.Authorizers;
import dev.gatehouse.control.v2.Imports;
import dev.gatehouse.control.v2.IntegrationResponses;
import dev.gatehouse.control.v2.Integrations;
import dev.gatehouse.control.v2.Models;
import dev.gatehouse.control.v2.RouteResponses;
import dev.gatehouse.control.v2.Routes;
import dev.gatehouse.control.v2.request.CreateApiRequest;
import dev.gatehouse.control.v2.request.CreateAuthorizerRequest;
import dev.gatehouse.control.v2.request.CreateIntegrationRequest;
import dev.gatehouse.control.v2.request.CreateIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.CreateModelRequest;
import dev.gatehouse.control.v2.request.CreateRouteRequest;
import dev.gatehouse.control.v2.request.CreateRouteResponseRequest;
import dev.gatehouse.control.v2.request.DeleteApiRequest;
import dev.gatehouse.control.v2.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.v2.request.DeleteCorsConfigurationRequest;
import dev.gatehouse.control.v2.request.DeleteIntegrationRequest;
import dev.gatehouse.control.v2.request.DeleteIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.DeleteModelRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequest;
import dev.gatehouse.control.v2.request.DeleteRouteRequestParameterRequest;
import dev.gatehouse.control.v2.request.DeleteRouteResponseRequest;
import dev.gatehouse.control.v2.request.ExportApiRequest;
import dev.gatehouse.control.v2.request.GetApiRequest;
import dev.gatehouse.control.v2.request.GetApisRequest;
import dev.gatehouse.control.v2.request.GetAuthorizerRequest;
import dev.gatehouse.control.v2.request.GetAuthorizersRequest;
import dev.gatehouse.control.v2.request.GetIntegrationRequest;
import dev.gatehouse.control.v2.request.GetIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.GetIntegrationResponsesRequest;
import dev.gatehouse.control.v2.request.GetIntegrationsRequest;
import dev.gatehouse.control.v2.request.GetModelRequest;
import dev.gatehouse.control.v2.request.GetModelTemplateRequest;
import dev.gatehouse.control.v2.request.GetModelsRequest;
import dev.gatehouse.control.v2.request.GetRouteRequest;
import dev.gatehouse.control.v2.request.GetRouteResponseRequest;
import dev.gatehouse.control.v2.request.GetRouteResponsesRequest;
import dev.gatehouse.control.v2.request.GetRoutesRequest;
import dev.gatehouse.control.v2.request.ImportApiRequest;
import dev.gatehouse.control.v2.request.ReimportApiRequest;
import dev.gatehouse.control.v2.request.UpdateApiRequest;
import dev.gatehouse.control.v2.request.UpdateAuthorizerRequest;
import dev.gatehouse.control.v2.request.UpdateIntegrationRequest;
import dev.gatehouse.control.v2.request.UpdateIntegrationResponseRequest;
import dev.gatehouse.control.v2.request.UpdateModelRequest;
import dev.gatehouse.control.v2.request.UpdateRouteRequest;
import dev.gatehouse.control.v2.request.UpdateRouteResponseRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on APIs, routes and integrations of version 2. */
final class V2ApiOperations {

    private V2ApiOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        apis(all, new Apis(account));
        imports(all, new Imports(account));
        routes(all, new Routes(account));
        routeResponses(all, new RouteResponses(account));
        integrations(all, new Integrations(account));
        integrationResponses(all, new IntegrationResponses(account));
        authorizers(all, new Authorizers(account));
        models(all, new Models(account));
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

    private static void imports(Map<String, Operation<?>> all, Imports imports) {
        all.put("ImportApi", Operation.answering(ImportApiRequest.class, imports::importApi));
        all.put("ReimportApi", Operation.answering(ReimportApiRequest.class, imports::reimportApi));
        all.put("ExportApi", Operation.answering(ExportApiRequest.class, imports::exportApi));
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

    private static void routeResponses(Map<String, Operation<?>> all, RouteResponses routeResponses) {
        all.put(
                "CreateRouteResponse",
                Operation.answering(CreateRouteResponseRequest.class, routeResponses::createRouteResponse));
        all.put(
                "GetRouteResponse",
                Operation.answering(GetRouteResponseRequest.class, routeResponses::getRouteResponse));
        all.put(
                "GetRouteResponses",
                Operation.answering(GetRouteResponsesRequest.class, routeResponses::getRouteResponses));
        all.put(
                "UpdateRouteResponse",
                Operation.answering(UpdateRouteResponseRequest.class, routeResponses::updateRouteResponse));
        all.put(
                "DeleteRouteResponse",
                Operation.silent(DeleteRouteResponseRequest.class, routeResponses::deleteRouteResponse));
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

    private static void integrationResponses(Map<String, Operation<?>> all, IntegrationResponses integrationResponses) {
        all.put(
                "CreateIntegrationResponse",
                Operation.answering(
                        CreateIntegrationResponseRequest.class, integrationResponses::createIntegrationResponse));
        all.put(
                "GetIntegrationResponse",
                Operation.answering(GetIntegrationResponseRequest.class, integrationResponses::getIntegrationResponse));
        all.put(
                "GetIntegrationResponses",
                Operation.answering(
                        GetIntegrationResponsesRequest.class, integrationResponses::getIntegrationResponses));
        all.put(
                "UpdateIntegrationResponse",
                Operation.answering(
                        UpdateIntegrationResponseRequest.class, integrationResponses::updateIntegrationResponse));
        all.put(
                "DeleteIntegrationResponse",
                Operation.silent(
                        DeleteIntegrationResponseRequest.class, integrationResponses::deleteIntegrationResponse));
    }

    private static void authorizers(Map<String, Operation<?>> all, Authorizers authorizers) {
        all.put("CreateAuthorizer", Operation.answering(CreateAuthorizerRequest.class, authorizers::createAuthorizer));
        all.put("GetAuthorizer", Operation.answering(GetAuthorizerRequest.class, authorizers::getAuthorizer));
        all.put("GetAuthorizers", Operation.answering(GetAuthorizersRequest.class, authorizers::getAuthorizers));
        all.put("UpdateAuthorizer", Operation.answering(UpdateAuthorizerRequest.class, authorizers::updateAuthorizer));
        all.put("DeleteAuthorizer", Operation.silent(DeleteAuthorizerRequest.class, authorizers::deleteAuthorizer));
    }

    private static void models(Map<String, Operation<?>> all, Models models) {
        all.put("CreateModel", Operation.answering(CreateModelRequest.class, models::createModel));
        all.put("GetModel", Operation.answering(GetModelRequest.class, models::getModel));
        all.put("GetModels", Operation.answering(GetModelsRequest.class, models::getModels));
        all.put("UpdateModel", Operation.answering(UpdateModelRequest.class, models::updateModel));
        all.put("DeleteModel", Operation.silent(DeleteModelRequest.class, models::deleteModel));
        all.put("GetModelTemplate", Operation.answering(GetModelTemplateRequest.class, models::getModelTemplate));
    }
}
