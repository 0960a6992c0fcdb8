package dev.gatehouse.control.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.wire.route.RoutedCall;
import dev.gatehouse.control.wire.route.WireShape;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;

/** The parameters of an operation, gathered from body, query and path. */
record WireParameters(RoutedCall call, HttpRequest request, QueryParameters query) {

    /**
     * The parameters under AWS's names. The path comes last, since AWS takes the id of the path whatever the body says.
     *
     * @throws ControlException if the body should be a JSON object and is not
     */
    ObjectNode read() {
        WireShape shape = call.route().shape();
        ObjectNode parameters = shape.document() ? document() : fields();
        shape.renamed().forEach((onTheWire, parameter) -> rename(parameters, onTheWire, parameter));
        readQuery(shape, parameters);
        if (shape.file()) {
            request.headers().first("Accept").ifPresent(accepts -> parameters.put("accepts", accepts));
        }
        call.pathParameters().forEach(parameters::put);
        return parameters;
    }

    private ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("body", request.body().utf8());
    }

    private ObjectNode fields() {
        if (request.body().isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode body = parsed();
        if (body instanceof ObjectNode fields) {
            return fields;
        }
        throw serialization("The request body is JSON, but no object of parameters");
    }

    private JsonNode parsed() {
        try {
            return Trees.parse(request.body().utf8());
        } catch (JsonProcessingException noJson) {
            throw serialization("The request body is no JSON: " + noJson.getOriginalMessage());
        }
    }

    private static void rename(ObjectNode parameters, String onTheWire, String parameter) {
        JsonNode value = parameters.remove(onTheWire);
        if (value != null) {
            parameters.set(parameter, value);
        }
    }

    private void readQuery(WireShape shape, ObjectNode parameters) {
        for (String name : query.all().keySet()) {
            List<String> values = query.values(name);
            if (shape.openQuery() && !QueryBinding.ofImports(name)) {
                parameters.withObjectProperty("parameters").put(name, values.get(values.size() - 1));
            } else {
                QueryBinding.of(name).set(parameters, values);
            }
        }
    }

    private static ControlException serialization(String message) {
        return new ControlException("SerializationException", 400, message);
    }
}
