package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.record.redaction.Masked;
import java.util.List;
import java.util.function.BiFunction;

/** Checks a body against what is expected of it. */
record BodyCheck(Bytes body, boolean ofMock, StageCheck check) {

    void equalsText(String expected) {
        check.that(
                Masked.shows(body.utf8(), expected), () -> new OtherText("body", shown(expected), shown(body.utf8())));
    }

    void isEmpty() {
        check.that(body.isEmpty(), () -> new OtherText("body", "(no body)", body.utf8()));
    }

    void equalsJson(String expected) {
        compare(expected, JsonComparison::exact);
    }

    void containsJson(String expected) {
        compare(expected, JsonComparison::containing);
    }

    private void compare(String expected, BiFunction<JsonNode, JsonNode, List<JsonDifference>> comparison) {
        JsonNode wanted = LenientJson.expected(expected);
        JsonNode found = parsed(wanted);
        List<JsonDifference> differences = comparison.apply(wanted, found);
        check.that(differences.isEmpty(), () -> new OtherJson(wanted, found, differences));
    }

    private JsonNode parsed(JsonNode wanted) {
        String text = body.utf8();
        try {
            JsonNode found = ofMock ? LenientJson.sentToMock(text) : LenientJson.sent(text);
            if (found != null && !found.isMissingNode()) {
                return found;
            }
        } catch (JsonProcessingException e) {
            throw check.failure(new NoJson(wanted, text, e.getOriginalMessage()));
        }
        throw check.failure(new NoJson(wanted, text, "there is nothing"));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(no body)" : text;
    }
}
