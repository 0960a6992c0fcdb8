package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operation of {@code apigatewayv2}, with what annotations say; what they leave empty is left out. */
final class V2Call {

    private final String operation;
    private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();

    private V2Call(String operation) {
        this.operation = operation;
    }

    static V2Call to(String operation) {
        return new V2Call(operation);
    }

    static V2Call to(String operation, String apiId) {
        return to(operation).with("ApiId", apiId);
    }

    V2Call with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
        return this;
    }

    V2Call with(String name, @Nullable Integer value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    V2Call with(String name, boolean value) {
        parameters.put(name, value);
        return this;
    }

    V2Call with(String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(parameters.putArray(name)::add);
        }
        return this;
    }

    V2Call with(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            values.forEach(parameters.putObject(name)::put);
        }
        return this;
    }

    V2Call with(String name, JsonNode value) {
        if (!value.isEmpty()) {
            parameters.set(name, value);
        }
        return this;
    }

    /** The answer; dates are seconds since 1970, and absent values have no key. */
    JsonNode by(ControlPlane control) {
        return control.call("apigatewayv2:" + operation, parameters);
    }

    /** The answer's text of that name, as an id. */
    String by(ControlPlane control, String name) {
        return by(control).path(name).asText();
    }
}
