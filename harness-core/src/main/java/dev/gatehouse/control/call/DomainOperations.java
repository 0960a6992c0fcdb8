package dev.gatehouse.control.call;

import dev.gatehouse.control.account.BasePathMappings;
import dev.gatehouse.control.account.ClientCertificates;
import dev.gatehouse.control.account.DomainNames;
import dev.gatehouse.control.account.VpcLinks;
import dev.gatehouse.control.request.CreateBasePathMappingRequest;
import dev.gatehouse.control.request.CreateDomainNameRequest;
import dev.gatehouse.control.request.CreateVpcLinkRequest;
import dev.gatehouse.control.request.DeleteBasePathMappingRequest;
import dev.gatehouse.control.request.DeleteClientCertificateRequest;
import dev.gatehouse.control.request.DeleteDomainNameRequest;
import dev.gatehouse.control.request.DeleteVpcLinkRequest;
import dev.gatehouse.control.request.GenerateClientCertificateRequest;
import dev.gatehouse.control.request.GetBasePathMappingRequest;
import dev.gatehouse.control.request.GetBasePathMappingsRequest;
import dev.gatehouse.control.request.GetClientCertificateRequest;
import dev.gatehouse.control.request.GetClientCertificatesRequest;
import dev.gatehouse.control.request.GetDomainNameRequest;
import dev.gatehouse.control.request.GetDomainNamesRequest;
import dev.gatehouse.control.request.GetVpcLinkRequest;
import dev.gatehouse.control.request.GetVpcLinksRequest;
import dev.gatehouse.control.request.UpdateBasePathMappingRequest;
import dev.gatehouse.control.request.UpdateClientCertificateRequest;
import dev.gatehouse.control.request.UpdateDomainNameRequest;
import dev.gatehouse.control.request.UpdateVpcLinkRequest;
import dev.gatehouse.control.state.AccountState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on domain names, VPC links and certificates. */
final class DomainOperations {

    private DomainOperations() {}

    static Map<String, Operation<?>> of(AccountState account) {
        Map<String, Operation<?>> all = new LinkedHashMap<>();
        domainNames(all, new DomainNames(account));
        basePathMappings(all, new BasePathMappings(account));
        vpcLinks(all, new VpcLinks(account));
        clientCertificates(all, new ClientCertificates(account));
        return all;
    }

    private static void domainNames(Map<String, Operation<?>> all, DomainNames domainNames) {
        all.put("CreateDomainName", Operation.answering(CreateDomainNameRequest.class, domainNames::createDomainName));
        all.put("GetDomainName", Operation.answering(GetDomainNameRequest.class, domainNames::getDomainName));
        all.put("GetDomainNames", Operation.answering(GetDomainNamesRequest.class, domainNames::getDomainNames));
        all.put("UpdateDomainName", Operation.answering(UpdateDomainNameRequest.class, domainNames::updateDomainName));
        all.put("DeleteDomainName", Operation.silent(DeleteDomainNameRequest.class, domainNames::deleteDomainName));
    }

    private static void basePathMappings(Map<String, Operation<?>> all, BasePathMappings basePathMappings) {
        all.put(
                "CreateBasePathMapping",
                Operation.answering(CreateBasePathMappingRequest.class, basePathMappings::createBasePathMapping));
        all.put(
                "GetBasePathMapping",
                Operation.answering(GetBasePathMappingRequest.class, basePathMappings::getBasePathMapping));
        all.put(
                "GetBasePathMappings",
                Operation.answering(GetBasePathMappingsRequest.class, basePathMappings::getBasePathMappings));
        all.put(
                "UpdateBasePathMapping",
                Operation.answering(UpdateBasePathMappingRequest.class, basePathMappings::updateBasePathMapping));
        all.put(
                "DeleteBasePathMapping",
                Operation.silent(DeleteBasePathMappingRequest.class, basePathMappings::deleteBasePathMapping));
    }

    private static void vpcLinks(Map<String, Operation<?>> all, VpcLinks vpcLinks) {
        all.put("CreateVpcLink", Operation.answering(CreateVpcLinkRequest.class, vpcLinks::createVpcLink));
        all.put("GetVpcLink", Operation.answering(GetVpcLinkRequest.class, vpcLinks::getVpcLink));
        all.put("GetVpcLinks", Operation.answering(GetVpcLinksRequest.class, vpcLinks::getVpcLinks));
        all.put("UpdateVpcLink", Operation.answering(UpdateVpcLinkRequest.class, vpcLinks::updateVpcLink));
        all.put("DeleteVpcLink", Operation.silent(DeleteVpcLinkRequest.class, vpcLinks::deleteVpcLink));
    }

    private static void clientCertificates(Map<String, Operation<?>> all, ClientCertificates clientCertificates) {
        all.put(
                "GenerateClientCertificate",
                Operation.answering(
                        GenerateClientCertificateRequest.class, clientCertificates::generateClientCertificate));
        all.put(
                "GetClientCertificate",
                Operation.answering(GetClientCertificateRequest.class, clientCertificates::getClientCertificate));
        all.put(
                "GetClientCertificates",
                Operation.answering(GetClientCertificatesRequest.class, clientCertificates::getClientCertificates));
        all.put(
                "UpdateClientCertificate",
                Operation.answering(UpdateClientCertificateRequest.class, clientCertificates::updateClientCertificate));
        all.put(
                "DeleteClientCertificate",
                Operation.silent(DeleteClientCertificateRequest.class, clientCertificates::deleteClientCertificate));
    }
}
