package dev.gatehouse.control.wire.route;

import java.util.List;

/** Domain names, their mappings and who may use them, VPC links, client certificates. */
final class DomainRoutes {

    private static final String ASSOCIATIONS = "/domainnameaccessassociations";

    private DomainRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .collection("DomainName", "/domainnames", "domainName")
                .collection("BasePathMapping", "/domainnames/{domainName}/basepathmappings", "basePath")
                .add("CreateDomainNameAccessAssociation", "POST " + ASSOCIATIONS)
                .add("GetDomainNameAccessAssociations", "GET " + ASSOCIATIONS)
                .add(
                        "DeleteDomainNameAccessAssociation",
                        "DELETE " + ASSOCIATIONS + "/{domainNameAccessAssociationArn+}")
                .add(WireRoute.of("RejectDomainNameAccessAssociation", "POST /rejectdomainnameaccessassociations")
                        .answering(202))
                .collection("VpcLink", "/vpclinks", "vpcLinkId")
                .but("CreateVpcLink", route -> route.answering(202))
                .add("GenerateClientCertificate", "POST /clientcertificates")
                .add("GetClientCertificates", "GET /clientcertificates")
                .item("ClientCertificate", "/clientcertificates/{clientCertificateId}")
                .routes();
    }
}
