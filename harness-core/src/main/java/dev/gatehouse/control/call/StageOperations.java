package dev.gatehouse.control.call;

import dev.gatehouse.control.api.Deployments;
import dev.gatehouse.control.api.DocumentationParts;
import dev.gatehouse.control.api.DocumentationVersions;
import dev.gatehouse.control.api.Exports;
import dev.gatehouse.control.api.Sdks;
import dev.gatehouse.control.api.Stages;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.CreateDocumentationPartRequest;
import dev.gatehouse.control.request.CreateDocumentationVersionRequest;
import dev.gatehouse.control.request.CreateStageRequest;
import dev.gatehouse.control.request.DeleteDeploymentRequest;
import dev.gatehouse.control.request.DeleteDocumentationPartRequest;
import dev.gatehouse.control.request.DeleteDocumentationVersionRequest;
import dev.gatehouse.control.request.DeleteStageRequest;
import dev.gatehouse.control.request.FlushStageAuthorizersCacheRequest;
import dev.gatehouse.control.request.FlushStageCacheRequest;
import dev.gatehouse.control.request.GetDeploymentRequest;
import dev.gatehouse.control.request.GetDeploymentsRequest;
import dev.gatehouse.control.request.GetDocumentationPartRequest;
import dev.gatehouse.control.request.GetDocumentationPartsRequest;
import dev.gatehouse.control.request.GetDocumentationVersionRequest;
import dev.gatehouse.control.request.GetDocumentationVersionsRequest;
import dev.gatehouse.control.request.GetExportRequest;
import dev.gatehouse.control.request.GetSdkRequest;
import dev.gatehouse.control.request.GetSdkTypeRequest;
import dev.gatehouse.control.request.GetSdkTypesRequest;
import dev.gatehouse.control.request.GetStageRequest;
import dev.gatehouse.control.request.GetStagesRequest;
import dev.gatehouse.control.request.ImportDocumentationPartsRequest;
import dev.gatehouse.control.request.UpdateDeploymentRequest;
import dev.gatehouse.control.request.UpdateDocumentationPartRequest;
import dev.gatehouse.control.request.UpdateDocumentationVersionRequest;
import dev.gatehouse.control.request.UpdateStageRequest;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on deployments, stages and documentation. */
final class StageOperations {

    private StageOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        deployments(all, new Deployments(account));
        stages(all, new Stages(account));
        documentationParts(all, new DocumentationParts(account));
        documentationVersions(all, new DocumentationVersions(account));
        Sdks sdks = new Sdks(account);
        all.put("GetSdkTypes", Operation.answering(GetSdkTypesRequest.class, sdks::getSdkTypes));
        all.put("GetSdkType", Operation.answering(GetSdkTypeRequest.class, sdks::getSdkType));
        all.put("GetSdk", Operation.answering(GetSdkRequest.class, sdks::getSdk));
        all.put("GetExport", Operation.answering(GetExportRequest.class, new Exports(account)::getExport));
        return all;
    }

    private static void deployments(Map<String, Operation<?>> all, Deployments deployments) {
        all.put("CreateDeployment", Operation.answering(CreateDeploymentRequest.class, deployments::createDeployment));
        all.put("GetDeployment", Operation.answering(GetDeploymentRequest.class, deployments::getDeployment));
        all.put("GetDeployments", Operation.answering(GetDeploymentsRequest.class, deployments::getDeployments));
        all.put("UpdateDeployment", Operation.answering(UpdateDeploymentRequest.class, deployments::updateDeployment));
        all.put("DeleteDeployment", Operation.silent(DeleteDeploymentRequest.class, deployments::deleteDeployment));
    }

    private static void stages(Map<String, Operation<?>> all, Stages stages) {
        all.put("CreateStage", Operation.answering(CreateStageRequest.class, stages::createStage));
        all.put("GetStage", Operation.answering(GetStageRequest.class, stages::getStage));
        all.put("GetStages", Operation.answering(GetStagesRequest.class, stages::getStages));
        all.put("UpdateStage", Operation.answering(UpdateStageRequest.class, stages::updateStage));
        all.put("DeleteStage", Operation.silent(DeleteStageRequest.class, stages::deleteStage));
        all.put("FlushStageCache", Operation.silent(FlushStageCacheRequest.class, stages::flushStageCache));
        all.put(
                "FlushStageAuthorizersCache",
                Operation.silent(FlushStageAuthorizersCacheRequest.class, stages::flushStageAuthorizersCache));
    }

    private static void documentationParts(Map<String, Operation<?>> all, DocumentationParts documentationParts) {
        all.put(
                "CreateDocumentationPart",
                Operation.answering(CreateDocumentationPartRequest.class, documentationParts::createDocumentationPart));
        all.put(
                "GetDocumentationPart",
                Operation.answering(GetDocumentationPartRequest.class, documentationParts::getDocumentationPart));
        all.put(
                "GetDocumentationParts",
                Operation.answering(GetDocumentationPartsRequest.class, documentationParts::getDocumentationParts));
        all.put(
                "UpdateDocumentationPart",
                Operation.answering(UpdateDocumentationPartRequest.class, documentationParts::updateDocumentationPart));
        all.put(
                "DeleteDocumentationPart",
                Operation.silent(DeleteDocumentationPartRequest.class, documentationParts::deleteDocumentationPart));
        all.put(
                "ImportDocumentationParts",
                Operation.answering(
                        ImportDocumentationPartsRequest.class, documentationParts::importDocumentationParts));
    }

    private static void documentationVersions(
            Map<String, Operation<?>> all, DocumentationVersions documentationVersions) {
        all.put(
                "CreateDocumentationVersion",
                Operation.answering(
                        CreateDocumentationVersionRequest.class, documentationVersions::createDocumentationVersion));
        all.put(
                "GetDocumentationVersion",
                Operation.answering(
                        GetDocumentationVersionRequest.class, documentationVersions::getDocumentationVersion));
        all.put(
                "GetDocumentationVersions",
                Operation.answering(
                        GetDocumentationVersionsRequest.class, documentationVersions::getDocumentationVersions));
        all.put(
                "UpdateDocumentationVersion",
                Operation.answering(
                        UpdateDocumentationVersionRequest.class, documentationVersions::updateDocumentationVersion));
        all.put(
                "DeleteDocumentationVersion",
                Operation.silent(
                        DeleteDocumentationVersionRequest.class, documentationVersions::deleteDocumentationVersion));
    }
}
