package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.wire.route.WireRoute;
import dev.gatehouse.control.wire.route.WireShape;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.net.URI;
import java.util.Set;

/**
 * Spreads the parameters of an operation over path, query and body.
 *
 * @param route where the operation is
 * @param naming how its parameters are called
 */
record RequestWriter(WireRoute route, Naming naming) {

    /** What stands in the query although there is a body. */
    private static final Set<String> IN_QUERY = Set.of("failOnWarnings", "mode", "basepath", "format");

    HttpRequest write(JsonNode given, URI endpoint) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        naming.onTheWire(given).properties().forEach(p -> parameters.set(p.getKey(), p.getValue()));
        String path = path(parameters);
        Query query = query(parameters);
        // Without this AWS answers in HAL, an older format with links.
        String accepts =
                parameters.has("accepts") ? parameters.remove("accepts").asText() : "application/json";
        Bytes body = body(parameters, query);
        Headers headers = Headers.of("Host", endpoint.getRawAuthority(), "Accept", accepts);
        if (!body.isEmpty()) {
            headers = headers.plus("Content-Type", "application/json");
        }
        return new HttpRequest(route.method(), path + query, headers, body);
    }

    private String path(ObjectNode parameters) {
        StringBuilder path = new StringBuilder();
        for (String segment : route.path().segments()) {
            boolean isName = segment.startsWith("{");
            path.append('/').append(isName ? Query.encoded(named(parameters, segment)) : segment);
        }
        return path.toString();
    }

    private String named(ObjectNode parameters, String segment) {
        String name = segment.replaceAll("[{}+]", "");
        JsonNode value = parameters.remove(name);
        if (value == null || value.asText().isEmpty()) {
            throw ControlException.badRequest(route.operation() + " needs the parameter " + name);
        }
        return value.asText();
    }

    private Query query(ObjectNode parameters) {
        WireShape shape = route.shape();
        Query query = new Query();
        if (shape.importing()) {
            query.add("mode", "import");
        }
        if (shape.openQuery() && parameters.remove("parameters") instanceof ObjectNode open) {
            open.properties().forEach(p -> query.add(p.getKey(), p.getValue().asText()));
        }
        if (shape.document() || route.operation().endsWith("mportApi")) {
            IN_QUERY.forEach(name -> query.add(naming.inQuery(name), parameters.remove(name)));
        }
        return query;
    }

    private Bytes body(ObjectNode parameters, Query query) {
        if (route.shape().document()) {
            JsonNode document = parameters.path("body");
            return Bytes.utf8(document.isTextual() ? document.asText() : document.toString());
        }
        if (route.method().equals("GET") || route.method().equals("DELETE")) {
            parameters.properties().forEach(p -> query.add(naming.inQuery(p.getKey()), p.getValue()));
            return Bytes.EMPTY;
        }
        route.shape().renamed().forEach((onTheWire, parameter) -> {
            JsonNode value = parameters.remove(parameter);
            if (value != null) {
                parameters.set(onTheWire, value);
            }
        });
        return Bytes.utf8(parameters.toString());
    }
}
