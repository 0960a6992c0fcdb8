package dev.gatehouse.contract.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * One step of a case.
 *
 * @param number its place among the steps, from 0
 * @param kind what it does
 * @param source the step as it stands in the file
 */
public record CaseStep(int number, StepKind kind, JsonNode source) {

    /** What stands under the key that says what the step is. */
    public JsonNode subject() {
        return source.path(kind.key());
    }

    /** What the step expects; missing if nothing. */
    public JsonNode expectation() {
        return source.path("expect");
    }

    /** The step in a few words, as {@code step 4 (GET /demo)}. */
    public String label() {
        String what =
                switch (kind) {
                    case REQUEST ->
                        subject().path("method").asText("GET") + " "
                                + subject().path("path").asText("/");
                    case CALL -> subject().asText();
                    case WEBSOCKET -> "websocket " + subject().fieldNames().next();
                    case INVOCATIONS -> "invocations of " + subject().asText();
                    default -> kind.name().toLowerCase(Locale.ROOT);
                };
        return "step " + number + " (" + what + ")";
    }
}
