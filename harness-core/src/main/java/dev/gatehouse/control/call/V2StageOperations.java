package dev.gatehouse.control.call;

import dev.gatehouse.control.state.AccountState;
import dev.gatehouse.control.v2.ApiMappings;
import dev.gatehouse.control.v2.Deployments;
import dev.gatehouse.control.v2.DomainNames;
import dev.gatehouse.control.v2.Stages;
import dev.gatehouse.control.v2.Tags;
import dev.gatehouse.control.v2.VpcLinks;
import dev.gatehouse.control.v2.request.CreateApiMappingRequest;
import dev.gatehouse.control.v2.request.CreateDeploymentRequest;
import dev.gatehouse.control.v2.request.CreateDomainNameRequest;
import dev.gatehouse.control.v2.request.CreateStageRequest;
import dev.gatehouse.control.v2.request.CreateVpcLinkRequest;
import dev.gatehouse.control.v2.request.DeleteAccessLogSettingsRequest;
import dev.gatehouse.control.v2.request.DeleteApiMappingRequest;
import dev.gatehouse.control.v2.request.DeleteDeploymentRequest;
import dev.gatehouse.control.v2.request.DeleteDomainNameRequest;
import dev.gatehouse.control.v2.request.DeleteRouteSettingsRequest;
import dev.gatehouse.control.v2.request.DeleteStageRequest;
import dev.gatehouse.control.v2.request.DeleteVpcLinkRequest;
import dev.gatehouse.control.v2.request.GetApiMappingRequest;
import dev.gatehouse.control.v2.request.GetApiMappingsRequest;
import dev.gatehouse.control.v2.request.GetDeploymentRequest;
import dev.gatehouse.control.v2.request.GetDeploymentsRequest;
import dev.gatehouse.control.v2.request.GetDomainNameRequest;
import dev.gatehouse.control.v2.request.GetDomainNamesRequest;
import dev.gatehouse.control.v2.request.GetStageRequest;
import dev.gatehouse.control.v2.request.GetStagesRequest;
import dev.gatehouse.control.v2.request.GetTagsRequest;
import dev.gatehouse.control.v2.request.GetVpcLinkRequest;
import dev.gatehouse.control.v2.request.GetVpcLinksRequest;
import dev.gatehouse.control.v2.request.ResetAuthorizersCacheRequest;
import dev.gatehouse.control.v2.request.TagResourceRequest;
import dev.gatehouse.control.v2.request.UntagResourceRequest;
import dev.gatehouse.control.v2.request.UpdateApiMappingRequest;
import dev.gatehouse.control.v2.request.UpdateDeploymentRequest;
import dev.gatehouse.control.v2.request.UpdateDomainNameRequest;
import dev.gatehouse.control.v2.request.UpdateStageRequest;
import dev.gatehouse.control.v2.request.UpdateVpcLinkRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on stages, deployments and domain names of version 2, and on what the account has. */
final class V2StageOperations {

    private V2StageOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        stages(all, new Stages(account));
        deployments(all, new Deployments(account));
        domainNames(all, new DomainNames(account));
        mappings(all, new ApiMappings(account));
        vpcLinks(all, new VpcLinks(account));
        tags(all, new Tags(account));
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
        all.put("DeleteRouteSettings", Operation.silent(DeleteRouteSettingsRequest.class, stages::deleteRouteSettings));
        all.put(
                "DeleteAccessLogSettings",
                Operation.silent(DeleteAccessLogSettingsRequest.class, stages::deleteAccessLogSettings));
    }

    private static void deployments(Map<String, Operation<?>> all, Deployments deployments) {
        all.put("CreateDeployment", Operation.answering(CreateDeploymentRequest.class, deployments::createDeployment));
        all.put("GetDeployment", Operation.answering(GetDeploymentRequest.class, deployments::getDeployment));
        all.put("GetDeployments", Operation.answering(GetDeploymentsRequest.class, deployments::getDeployments));
        all.put("UpdateDeployment", Operation.answering(UpdateDeploymentRequest.class, deployments::updateDeployment));
        all.put("DeleteDeployment", Operation.silent(DeleteDeploymentRequest.class, deployments::deleteDeployment));
    }

    private static void domainNames(Map<String, Operation<?>> all, DomainNames domainNames) {
        all.put("CreateDomainName", Operation.answering(CreateDomainNameRequest.class, domainNames::createDomainName));
        all.put("GetDomainName", Operation.answering(GetDomainNameRequest.class, domainNames::getDomainName));
        all.put("GetDomainNames", Operation.answering(GetDomainNamesRequest.class, domainNames::getDomainNames));
        all.put("UpdateDomainName", Operation.answering(UpdateDomainNameRequest.class, domainNames::updateDomainName));
        all.put("DeleteDomainName", Operation.silent(DeleteDomainNameRequest.class, domainNames::deleteDomainName));
    }

    private static void mappings(Map<String, Operation<?>> all, ApiMappings mappings) {
        all.put("CreateApiMapping", Operation.answering(CreateApiMappingRequest.class, mappings::createApiMapping));
        all.put("GetApiMapping", Operation.answering(GetApiMappingRequest.class, mappings::getApiMapping));
        all.put("GetApiMappings", Operation.answering(GetApiMappingsRequest.class, mappings::getApiMappings));
        all.put("UpdateApiMapping", Operation.answering(UpdateApiMappingRequest.class, mappings::updateApiMapping));
        all.put("DeleteApiMapping", Operation.silent(DeleteApiMappingRequest.class, mappings::deleteApiMapping));
    }

    private static void vpcLinks(Map<String, Operation<?>> all, VpcLinks vpcLinks) {
        all.put("CreateVpcLink", Operation.answering(CreateVpcLinkRequest.class, vpcLinks::createVpcLink));
        all.put("GetVpcLink", Operation.answering(GetVpcLinkRequest.class, vpcLinks::getVpcLink));
        all.put("GetVpcLinks", Operation.answering(GetVpcLinksRequest.class, vpcLinks::getVpcLinks));
        all.put("UpdateVpcLink", Operation.answering(UpdateVpcLinkRequest.class, vpcLinks::updateVpcLink));
        all.put("DeleteVpcLink", Operation.silent(DeleteVpcLinkRequest.class, vpcLinks::deleteVpcLink));
    }

    private static void tags(Map<String, Operation<?>> all, Tags tags) {
        all.put("TagResource", Operation.silent(TagResourceRequest.class, tags::tagResource));
        all.put("UntagResource", Operation.silent(UntagResourceRequest.class, tags::untagResource));
        all.put("GetTags", Operation.answering(GetTagsRequest.class, tags::getTags));
    }
}
