package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes custom domain names and what they are mapped to. */
record DomainResources(TemplateBuilder template, Listing listing, Map<String, ExportedApi> apis) {

    /** What AWS says of a domain name, and nobody sets. */
    private static final List<String> TOLD = List.of(
            "certificateUploadDate",
            "distributionDomainName",
            "distributionHostedZoneId",
            "domainNameArn",
            "domainNameId",
            "domainNameStatus",
            "regionalDomainName",
            "regionalHostedZoneId");

    void write() {
        listing.all("GetDomainNames", JsonNodeFactory.instance.objectNode()).forEach(this::domainName);
    }

    private void domainName(ObjectNode domain) {
        String name = domain.path("domainName").asText();
        String logicalId = template.ids().of(name, "DomainName");
        domain.remove(TOLD);
        if (domain.path("mutualTlsAuthentication") instanceof ObjectNode mutualTls) {
            mutualTls.remove("truststoreWarnings");
        }
        template.add(new NewResource("DomainName", logicalId, "DomainName " + name), domain);
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("domainName", name);
        listing.all("GetBasePathMappings", parameters).forEach(mapping -> mapping(mapping, name, logicalId));
    }

    private void mapping(ObjectNode mapping, String domainName, String domain) {
        String apiId = mapping.path("restApiId").asText();
        String basePath = mapping.path("basePath").asText();
        String element = "BasePathMapping " + domainName + "/" + basePath;
        if (!apis.containsKey(apiId)) {
            template.report(element, "It leads to an API that is not exported, so it is left out.");
            return;
        }
        mapping.set("domainName", Expressions.ref(domain));
        if (basePath.equals("(none)")) {
            mapping.remove("basePath");
        }
        if (mapping.has("stage")) {
            mapping.put("stage", apiId + "/" + mapping.path("stage").asText());
            template.resolve(mapping, "stage");
        }
        template.resolve(mapping, "restApiId");
        template.add(
                new NewResource(
                        "BasePathMapping",
                        template.ids().of(domainName, basePath.equals("(none)") ? "" : basePath, "Mapping"),
                        element),
                mapping);
    }
}
