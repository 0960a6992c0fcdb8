package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Writes documentation parts, and the versions that freeze them. */
record DocumentationResources(TemplateBuilder template, ExportedApi api, Listing listing) {

    /** Writes all; the logical ids of the versions. */
    List<String> write() {
        List<String> parts = new ArrayList<>();
        listing.ofApi("GetDocumentationParts", api.id()).forEach(part -> parts.add(part(part)));
        List<String> versions = new ArrayList<>();
        for (ObjectNode version : listing.ofApi("GetDocumentationVersions", api.id())) {
            versions.add(version(version, parts));
        }
        return versions;
    }

    private String part(ObjectNode part) {
        JsonNode location = part.path("location");
        String where =
                location.path("type").asText() + " " + location.path("path").asText("") + " "
                        + location.path("method").asText("") + " "
                        + location.path("statusCode").asText("") + " "
                        + location.path("name").asText("");
        part.remove("id");
        part.set("restApiId", api.ref());
        String logicalId = template.ids().of(api.prefix(), "Documentation", LogicalIds.words(where.replace(' ', '_')));
        template.add(new NewResource("DocumentationPart", logicalId, api.element("DocumentationPart " + where)), part);
        return logicalId;
    }

    private String version(ObjectNode version, List<String> parts) {
        String name = version.path("version").asText();
        version.remove(List.of("version", "createdDate"));
        version.put("documentationVersion", name);
        version.set("restApiId", api.ref());
        String logicalId = template.ids().of(api.prefix(), "DocumentationVersion", name);
        template.addAfter(
                new NewResource("DocumentationVersion", logicalId, api.element("DocumentationVersion " + name)),
                version,
                parts);
        return logicalId;
    }
}
