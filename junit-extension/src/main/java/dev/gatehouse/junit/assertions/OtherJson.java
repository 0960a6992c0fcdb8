package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** A JSON body is another than the expected. */
record OtherJson(JsonNode wanted, JsonNode found, List<JsonDifference> differences) implements Problem {

    private static final int SHOWN = 10;

    @Override
    public String subject() {
        return differences.size() == 1
                ? "JSON body differs in one place"
                : "JSON body differs in " + differences.size() + " places";
    }

    @Override
    public String expected() {
        return wanted.toPrettyString();
    }

    @Override
    public String actual() {
        return found.toPrettyString();
    }

    @Override
    public List<String> hints() {
        List<String> shown =
                differences.stream().limit(SHOWN).map(JsonDifference::text).toList();
        int more = differences.size() - shown.size();
        return more == 0
                ? shown
                : Stream.concat(shown.stream(), Stream.of("… and " + more + " more"))
                        .toList();
    }
}
