package dev.gatehouse.control.call;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.ApiMappings;
import dev.gatehouse.control.v2.Deployments;
import dev.gatehouse.control.v2.Stages;
import dev.gatehouse.control.v2.request.CreateApiMappingRequest;
import dev.gatehouse.control.v2.request.CreateDeploymentRequest;
import dev.gatehouse.control.v2.request.CreateStageRequest;
import dev.gatehouse.control.v2.request.DeleteApiMappingRequest;
import dev.gatehouse.control.v2.request.DeleteDeploymentRequest;
import dev.gatehouse.control.v2.request.DeleteStageRequest;
import dev.gatehouse.control.v2.request.GetApiMappingRequest;
import dev.gatehouse.control.v2.request.GetApiMappingsRequest;
import dev.gatehouse.control.v2.request.GetDeploymentRequest;
import dev.gatehouse.control.v2.request.GetDeploymentsRequest;
import dev.gatehouse.control.v2.request.GetStageRequest;
import dev.gatehouse.control.v2.request.GetStagesRequest;
import dev.gatehouse.control.v2.request.ResetAuthorizersCacheRequest;
import dev.gatehouse.control.v2.request.UpdateApiMappingRequest;
import dev.gatehouse.control.v2.request.UpdateDeploymentRequest;
import dev.gatehouse.control.v2.request.UpdateStageRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on stages, deployments and API mappings of version 2. */
final class V2StageOperations {

    private V2StageOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        stages(all, new Stages(account));
        deployments(all, new Deployments(account));
        mappings(all, new ApiMappings(account));
        return all;
    }

    private static void stages(Map<String, Operation<?>> all, Stages stages) {
        all.put("CreateStage", Operation.answering(CreateStageRequest.class, stages::createStage));
        all.put("GetStage", Operation.answering(GetStageRequest.class, stages::getStage));
        all.put("GetStages", Operation.answering(GetStagesRequest.class, stages::getStages));
        all.put("UpdateStage", Operation.answering(UpdateStageRequest.class, stages::updateStage));
        all.put("DeleteStage", Operation.silent(DeleteStageRequest.class, stages::deleteStage));
        all.put(
                "ResetAuthorizersCache",
                Operation.silent(ResetAuthorizersCacheRequest.class, stages::resetAuthorizersCache));
    }

    private static void deployments(Map<String, Operation<?>> all, Deployments deployments) {
        all.put("CreateDeployment", Operation.answering(CreateDeploymentRequest.class, deployments::createDeployment));
        all.put("GetDeployment", Operation.answering(GetDeploymentRequest.class, deployments::getDeployment));
        all.put("GetDeployments", Operation.answering(GetDeploymentsRequest.class, deployments::getDeployments));
        all.put("UpdateDeployment", Operation.answering(UpdateDeploymentRequest.class, deployments::updateDeployment));
        all.put("DeleteDeployment", Operation.silent(DeleteDeploymentRequest.class, deployments::deleteDeployment));
    }

    private static void mappings(Map<String, Operation<?>> all, ApiMappings mappings) {
        all.put("CreateApiMapping", Operation.answering(CreateApiMappingRequest.class, mappings::createApiMapping));
        all.put("GetApiMapping", Operation.answering(GetApiMappingRequest.class, mappings::getApiMapping));
        all.put("GetApiMappings", Operation.answering(GetApiMappingsRequest.class, mappings::getApiMappings));
        all.put("UpdateApiMapping", Operation.answering(UpdateApiMappingRequest.class, mappings::updateApiMapping));
        all.put("DeleteApiMapping", Operation.silent(DeleteApiMappingRequest.class, mappings::deleteApiMapping));
    }
}
