package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A body should be JSON and is not. */
record NoJson(JsonNode wanted, String body, String parserMessage) implements Problem {

    @Override
    public String subject() {
        return "body is no JSON";
    }

    @Override
    public String expected() {
        return wanted.toPrettyString();
    }

    @Override
    public String actual() {
        return body.isEmpty() ? "(no body)" : body;
    }

    @Override
    public List<String> hints() {
        return body.isEmpty() ? List.of() : List.of("because: " + parserMessage);
    }
}
