package dev.gatehouse.contract.cases.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.run.CaseResult;
import dev.gatehouse.contract.normalisation.Normalisation;
import java.time.Instant;

/**
 * Makes of the answers to one request, in two runs of its case, what later answers are held against.
 *
 * @param first the one run
 * @param second the other
 * @param now when
 */
record RecordedAnswer(CaseResult first, CaseResult second, Instant now) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Normalisation HEADERS = Normalisation.standard();

    JsonNode expectation(JsonNode one, JsonNode other) {
        ObjectNode expected = JSON.createObjectNode();
        VolatileJson values = new VolatileJson(new NamedValues(first.names()), new NamedValues(second.names()), now);
        for (String key : new String[] {"status", "text", "closed"}) {
            if (one.has(key)) {
                expected.set(key, values.expected(one.get(key), other.path(key)));
            }
        }
        headers(expected, one.path("headers"), other.path("headers"), values);
        if (one.has("bodyBase64")) {
            expected.set("bodyBase64", values.expected(one.get("bodyBase64"), other.path("bodyBase64")));
        } else if (one.has("body")) {
            body(expected, one.get("body"), other.path("body"), values);
        }
        return expected;
    }

    private static void headers(ObjectNode expected, JsonNode one, JsonNode other, VolatileJson values) {
        ObjectNode headers = JSON.createObjectNode();
        one.properties().forEach(header -> {
            if (!HEADERS.ignoresHeader(header.getKey()) && other.has(header.getKey())) {
                headers.set(header.getKey(), values.expected(header.getValue(), other.get(header.getKey())));
            }
        });
        if (!headers.isEmpty()) {
            expected.set("headers", headers);
        }
    }

    /** A body that is JSON is compared as JSON, so that a difference has a place. */
    private static void body(ObjectNode expected, JsonNode one, JsonNode other, VolatileJson values) {
        JsonNode json = parsed(one.asText());
        JsonNode otherJson = parsed(other.asText());
        if (json.isContainerNode() && otherJson.isContainerNode()) {
            expected.set("json", values.expected(json, otherJson));
        } else {
            expected.set("body", values.expected(one, other));
        }
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
