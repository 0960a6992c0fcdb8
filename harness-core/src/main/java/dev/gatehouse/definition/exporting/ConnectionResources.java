package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes VPC links and client certificates. */
record ConnectionResources(TemplateBuilder template, Listing listing) {

    void write() {
        listing.all("GetVpcLinks", JsonNodeFactory.instance.objectNode()).forEach(this::vpcLink);
        listing.all("GetClientCertificates", JsonNodeFactory.instance.objectNode())
                .forEach(this::clientCertificate);
    }

    private void vpcLink(ObjectNode link) {
        String name = link.path("name").asText();
        String logicalId = template.ids().of(name, "VpcLink");
        template.refer(link.path("id").asText(), Expressions.ref(logicalId));
        link.remove(List.of("id", "status", "statusMessage"));
        template.add(new NewResource("VpcLink", logicalId, "VpcLink " + name), link);
    }

    /** AWS makes a new certificate of it: its key never leaves the account. */
    private void clientCertificate(ObjectNode certificate) {
        String logicalId = template.ids().of("ClientCertificate");
        String id = certificate.path("clientCertificateId").asText();
        template.refer(id, Expressions.ref(logicalId));
        certificate.remove(List.of("clientCertificateId", "pemEncodedCertificate", "createdDate", "expirationDate"));
        template.add(new NewResource("ClientCertificate", logicalId, "ClientCertificate " + id), certificate);
    }
}
