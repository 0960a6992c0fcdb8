package dev.gatehouse.flow.integrationresponse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.transformation.HeaderLines;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headers of a function's answer. Values of a name that is in both maps are joined, those of
 * {@code multiValueHeaders} first; a value that is in both comes once.
 */
final class FunctionHeaders {

    private FunctionHeaders() {}

    static Headers read(JsonNode single, JsonNode multi) {
        List<Header> headers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : entries(multi, "multiValueHeaders")) {
            String name = "multiValueHeaders." + entry.getKey();
            if (!FunctionAnswerReader.isAbsent(entry.getValue())) {
                for (JsonNode value : list(entry.getValue(), name)) {
                    headers.add(header(entry.getKey(), FunctionAnswerReader.text(value, name)));
                }
            }
        }
        for (Map.Entry<String, JsonNode> entry : entries(single, "headers")) {
            String value = FunctionAnswerReader.text(entry.getValue(), "headers." + entry.getKey());
            if (!holds(headers, entry.getKey(), value)) {
                headers.add(header(entry.getKey(), value));
            }
        }
        return new Headers(headers);
    }

    private static Header header(String name, String value) {
        String fault = HeaderLines.wrong(name, value);
        if (fault != null) {
            throw new MalformedAnswer("its header '" + name + "' cannot be sent: " + fault);
        }
        return new Header(name, value);
    }

    private static boolean holds(List<Header> headers, String name, String value) {
        return headers.stream()
                .anyMatch(header -> header.isNamed(name) && header.value().equals(value));
    }

    private static Set<Map.Entry<String, JsonNode>> entries(JsonNode map, String name) {
        if (!FunctionAnswerReader.isAbsent(map) && !map.isObject()) {
            throw new MalformedAnswer("its " + name + " is no JSON object");
        }
        return map.properties();
    }

    private static JsonNode list(JsonNode node, String name) {
        if (!node.isArray()) {
            throw new MalformedAnswer("its " + name + " is no list");
        }
        return node;
    }
}
