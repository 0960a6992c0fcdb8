package dev.gatehouse.control.call;

import dev.gatehouse.control.api.Authorizers;
import dev.gatehouse.control.api.GatewayResponses;
import dev.gatehouse.control.api.Models;
import dev.gatehouse.control.api.RequestValidators;
import dev.gatehouse.control.api.Resources;
import dev.gatehouse.control.api.RestApis;
import dev.gatehouse.control.request.CreateAuthorizerRequest;
import dev.gatehouse.control.request.CreateModelRequest;
import dev.gatehouse.control.request.CreateRequestValidatorRequest;
import dev.gatehouse.control.request.CreateResourceRequest;
import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.DeleteAuthorizerRequest;
import dev.gatehouse.control.request.DeleteGatewayResponseRequest;
import dev.gatehouse.control.request.DeleteModelRequest;
import dev.gatehouse.control.request.DeleteRequestValidatorRequest;
import dev.gatehouse.control.request.DeleteResourceRequest;
import dev.gatehouse.control.request.DeleteRestApiRequest;
import dev.gatehouse.control.request.GetAuthorizerRequest;
import dev.gatehouse.control.request.GetAuthorizersRequest;
import dev.gatehouse.control.request.GetGatewayResponseRequest;
import dev.gatehouse.control.request.GetGatewayResponsesRequest;
import dev.gatehouse.control.request.GetModelRequest;
import dev.gatehouse.control.request.GetModelTemplateRequest;
import dev.gatehouse.control.request.GetModelsRequest;
import dev.gatehouse.control.request.GetRequestValidatorRequest;
import dev.gatehouse.control.request.GetRequestValidatorsRequest;
import dev.gatehouse.control.request.GetResourceRequest;
import dev.gatehouse.control.request.GetResourcesRequest;
import dev.gatehouse.control.request.GetRestApiRequest;
import dev.gatehouse.control.request.GetRestApisRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.control.request.PutGatewayResponseRequest;
import dev.gatehouse.control.request.PutRestApiRequest;
import dev.gatehouse.control.request.UpdateAuthorizerRequest;
import dev.gatehouse.control.request.UpdateGatewayResponseRequest;
import dev.gatehouse.control.request.UpdateModelRequest;
import dev.gatehouse.control.request.UpdateRequestValidatorRequest;
import dev.gatehouse.control.request.UpdateResourceRequest;
import dev.gatehouse.control.request.UpdateRestApiRequest;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on APIs and what belongs to them. */
final class ApiOperations {

    private ApiOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        restApis(all, new RestApis(account));
        resources(all, new Resources(account));
        models(all, new Models(account));
        requestValidators(all, new RequestValidators(account));
        authorizers(all, new Authorizers(account));
        gatewayResponses(all, new GatewayResponses(account));
        return all;
    }

    private static void restApis(Map<String, Operation<?>> all, RestApis restApis) {
        all.put("CreateRestApi", Operation.answering(CreateRestApiRequest.class, restApis::createRestApi));
        all.put("GetRestApi", Operation.answering(GetRestApiRequest.class, restApis::getRestApi));
        all.put("GetRestApis", Operation.answering(GetRestApisRequest.class, restApis::getRestApis));
        all.put("UpdateRestApi", Operation.answering(UpdateRestApiRequest.class, restApis::updateRestApi));
        all.put("DeleteRestApi", Operation.silent(DeleteRestApiRequest.class, restApis::deleteRestApi));
        all.put("ImportRestApi", Operation.answering(ImportRestApiRequest.class, restApis::importRestApi));
        all.put("PutRestApi", Operation.answering(PutRestApiRequest.class, restApis::putRestApi));
    }

    private static void resources(Map<String, Operation<?>> all, Resources resources) {
        all.put("CreateResource", Operation.answering(CreateResourceRequest.class, resources::createResource));
        all.put("GetResource", Operation.answering(GetResourceRequest.class, resources::getResource));
        all.put("GetResources", Operation.answering(GetResourcesRequest.class, resources::getResources));
        all.put("UpdateResource", Operation.answering(UpdateResourceRequest.class, resources::updateResource));
        all.put("DeleteResource", Operation.silent(DeleteResourceRequest.class, resources::deleteResource));
    }

    private static void models(Map<String, Operation<?>> all, Models models) {
        all.put("CreateModel", Operation.answering(CreateModelRequest.class, models::createModel));
        all.put("GetModel", Operation.answering(GetModelRequest.class, models::getModel));
        all.put("GetModels", Operation.answering(GetModelsRequest.class, models::getModels));
        all.put("UpdateModel", Operation.answering(UpdateModelRequest.class, models::updateModel));
        all.put("GetModelTemplate", Operation.answering(GetModelTemplateRequest.class, models::getModelTemplate));
        all.put("DeleteModel", Operation.silent(DeleteModelRequest.class, models::deleteModel));
    }

    private static void requestValidators(Map<String, Operation<?>> all, RequestValidators requestValidators) {
        all.put(
                "CreateRequestValidator",
                Operation.answering(CreateRequestValidatorRequest.class, requestValidators::createRequestValidator));
        all.put(
                "GetRequestValidator",
                Operation.answering(GetRequestValidatorRequest.class, requestValidators::getRequestValidator));
        all.put(
                "GetRequestValidators",
                Operation.answering(GetRequestValidatorsRequest.class, requestValidators::getRequestValidators));
        all.put(
                "UpdateRequestValidator",
                Operation.answering(UpdateRequestValidatorRequest.class, requestValidators::updateRequestValidator));
        all.put(
                "DeleteRequestValidator",
                Operation.silent(DeleteRequestValidatorRequest.class, requestValidators::deleteRequestValidator));
    }

    private static void authorizers(Map<String, Operation<?>> all, Authorizers authorizers) {
        all.put("CreateAuthorizer", Operation.answering(CreateAuthorizerRequest.class, authorizers::createAuthorizer));
        all.put("GetAuthorizer", Operation.answering(GetAuthorizerRequest.class, authorizers::getAuthorizer));
        all.put("GetAuthorizers", Operation.answering(GetAuthorizersRequest.class, authorizers::getAuthorizers));
        all.put("UpdateAuthorizer", Operation.answering(UpdateAuthorizerRequest.class, authorizers::updateAuthorizer));
        all.put("DeleteAuthorizer", Operation.silent(DeleteAuthorizerRequest.class, authorizers::deleteAuthorizer));
    }

    private static void gatewayResponses(Map<String, Operation<?>> all, GatewayResponses gatewayResponses) {
        all.put(
                "PutGatewayResponse",
                Operation.answering(PutGatewayResponseRequest.class, gatewayResponses::putGatewayResponse));
        all.put(
                "GetGatewayResponse",
                Operation.answering(GetGatewayResponseRequest.class, gatewayResponses::getGatewayResponse));
        all.put(
                "GetGatewayResponses",
                Operation.answering(GetGatewayResponsesRequest.class, gatewayResponses::getGatewayResponses));
        all.put(
                "UpdateGatewayResponse",
                Operation.answering(UpdateGatewayResponseRequest.class, gatewayResponses::updateGatewayResponse));
        all.put(
                "DeleteGatewayResponse",
                Operation.silent(DeleteGatewayResponseRequest.class, gatewayResponses::deleteGatewayResponse));
    }
}
