package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.exporting.DeployedAccount;
import dev.gatehouse.definition.exporting.ExportedTemplate;
import dev.gatehouse.definition.exporting.NotExported;
import dev.gatehouse.definition.exporting.TemplateExport;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what an OpenAPI document leaves out of an API, by importing it again and comparing what comes of it: no list of what
 * OpenAPI cannot say could be complete.
 *
 * @param location where the API was
 * @param functionNames the names of its functions, by what its definition calls them
 * @param waived what to do without in the import too
 */
record LeftOut(Location location, Map<String, String> functionNames, Set<String> waived) {

    /** Their names tell what was deployed, so they differ whenever anything does. */
    private static final Set<String> FOLLOWING = Set.of("AWS::ApiGateway::Deployment", "AWS::Lambda::Permission");

    static ObjectNode parse(String json) {
        try {
            return (ObjectNode) Trees.parse(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an export that is not JSON", impossible);
        }
    }

    List<NotExported> of(ExportedTemplate whole, String document, String stageName) {
        ExportedTemplate again = imported(document, stageName);
        JsonNode imported = again.document().path("Resources");
        List<NotExported> found = new ArrayList<>(whole.notExported());
        found.removeAll(again.notExported()); // what a template cannot say, and the document does
        whole.document().path("Resources").properties().forEach(entry -> {
            JsonNode resource = entry.getValue();
            String type = resource.path("Type").asText();
            if (!FOLLOWING.contains(type)) {
                compare(type, entry.getKey(), resource.path("Properties"), imported.path(entry.getKey()), found);
            }
        });
        return found;
    }

    private void compare(
            String type, String logicalId, JsonNode properties, JsonNode imported, List<NotExported> found) {
        if (imported.isMissingNode()) {
            found.add(new NotExported(type + " " + logicalId, "The document has no place for it."));
            return;
        }
        Set<String> differing = new TreeSet<>();
        properties.properties().forEach(property -> {
            if (!property.getValue().equals(imported.path("Properties").path(property.getKey()))) {
                differing.add(property.getKey());
            }
        });
        differing.remove("DeploymentId");
        if (!differing.isEmpty()) {
            found.add(new NotExported(
                    type + " " + logicalId, "The document has no place for " + String.join(", ", differing) + "."));
        }
    }

    private ExportedTemplate imported(String document, String stageName) {
        LoadedDefinition loaded = LoadedDefinition.load(
                List.of(OpenApiDefinition.text("the exported document", document)
                        .asRestApi()),
                new DefinitionOptions(waived, Map.of(), stageName),
                location);
        DeployedAccount account = new DeployedAccount();
        return new TemplateExport(
                        loaded.control().fork(LoadedDefinition.ports(account), Clock.systemUTC()),
                        account,
                        functionNames)
                .template();
    }
}
