package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of one template: one for each thing outside of it. */
final class Parameters {

    private final LogicalIds ids;
    private final Map<String, String> namesByThing = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final ObjectNode declarations = JsonNodeFactory.instance.objectNode();

    Parameters(LogicalIds ids) {
        this.ids = ids;
    }

    /** The name of the parameter for what has that value; a new one the first time. */
    String nameFor(String value, String suggestedName, String description) {
        return namesByThing.computeIfAbsent(value, thing -> declare(value, suggestedName, description));
    }

    /** A parameter for what nobody shall see. */
    String secret(String value, String suggestedName, String description) {
        String name = declare(value, suggestedName, description);
        ((ObjectNode) declarations.path(name)).put("NoEcho", true);
        return name;
    }

    private String declare(String value, String suggestedName, String description) {
        String name = ids.of(suggestedName);
        declarations.putObject(name).put("Type", "String").put("Description", description);
        values.put(name, value);
        return name;
    }

    ObjectNode declarations() {
        return declarations;
    }

    Map<String, String> values() {
        return values;
    }
}
