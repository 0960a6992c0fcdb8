package dev.gatehouse.contract.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** Reads the bodies of answers. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Bodies() {}

    /** The body as JSON; empty if it is none. */
    static Optional<JsonNode> json(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null || read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** What stands at a pointer, as a finding shows it. */
    static String at(String body, String pointer) {
        return json(body)
                .map(node -> node.at(pointer).toString())
                .filter(text -> !text.isEmpty())
                .orElse(body);
    }
}
