package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.cloudformation.type.ResourceType;
import dev.gatehouse.definition.cloudformation.type.ResourceTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A template while it is being written; made for one, used by one thread. */
final class TemplateBuilder {

    private static final String API_GATEWAY = "AWS::ApiGateway::";

    private final Map<String, ResourceType> types = ResourceTypes.load().shaping();
    private final LogicalIds ids = new LogicalIds();
    private final Parameters parameters = new Parameters(ids);
    private final Portable texts;
    private final ObjectNode resources = JsonNodeFactory.instance.objectNode();
    private final List<NotExported> notExported = new ArrayList<>();
    private final Map<String, JsonNode> references = new HashMap<>();

    TemplateBuilder(Location location, Map<String, String> functionNames) {
        this.texts = new Portable(location, functionNames, parameters);
    }

    LogicalIds ids() {
        return ids;
    }

    Portable texts() {
        return texts;
    }

    Parameters parameters() {
        return parameters;
    }

    /** Adds a resource of API Gateway with the properties that an operation's answer shows. */
    void add(NewResource resource, ObjectNode answer) {
        addAfter(resource, answer, List.of());
    }

    /** Adds a resource that is created after others that it does not refer to. */
    void addAfter(NewResource resource, ObjectNode answer, Collection<String> dependsOn) {
        ResourceType type = Objects.requireNonNull(types.get(API_GATEWAY + resource.type()));
        PropertyWriter writer = new PropertyWriter(
                texts,
                unknown -> report(
                        resource.element(),
                        type.name() + " has no property for \"" + unknown + "\", so it is left out."));
        put(resource.logicalId(), type.name(), dependsOn).set("Properties", writer.write(type.properties(), answer));
    }

    /** Adds a resource as a template has it. */
    ObjectNode put(String logicalId, String type, Collection<String> dependsOn) {
        ObjectNode resource = resources.putObject(logicalId).put("Type", type);
        if (!dependsOn.isEmpty()) {
            dependsOn.forEach(resource.putArray("DependsOn")::add);
        }
        return resource;
    }

    void report(String element, String reason) {
        NotExported left = new NotExported(element, reason);
        if (!notExported.contains(left)) {
            notExported.add(left);
        }
    }

    /** From here on that id is written as this expression. */
    void refer(String id, JsonNode expression) {
        references.put(id, expression);
    }

    /** Puts a reference in the place of an id; one that nothing has told of stays as it is. */
    void resolve(ObjectNode answer, String name) {
        JsonNode expression = references.get(answer.path(name).asText());
        if (expression != null) {
            answer.set(name, expression);
        }
    }

    /** The resources so far, of which a digest can be made. */
    ObjectNode resources() {
        return resources;
    }

    ExportedTemplate template(String description) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("AWSTemplateFormatVersion", "2010-09-09").put("Description", description);
        if (!parameters.declarations().isEmpty()) {
            document.set("Parameters", parameters.declarations());
        }
        document.set("Resources", resources);
        return new ExportedTemplate(document, parameters.values(), notExported);
    }
}
