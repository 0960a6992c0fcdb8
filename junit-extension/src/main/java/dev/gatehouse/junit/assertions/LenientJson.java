package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON: strictly what was sent, leniently what a test expects. */
final class LenientJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonMapper LENIENT = STRICT.rebuild()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private LenientJson() {}

    /** What a test expects: single quotes and names without quotes will do. */
    static JsonNode expected(String json) {
        try {
            return LENIENT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The expected JSON does not parse: " + e.getOriginalMessage() + "\n" + json, e);
        }
    }

    static JsonNode sent(String json) throws JsonProcessingException {
        return STRICT.readTree(json);
    }

    /** AWS reads what a MOCK's template made in the same lenient way. */
    static JsonNode sentToMock(String json) throws JsonProcessingException {
        return LENIENT.readTree(json);
    }
}
