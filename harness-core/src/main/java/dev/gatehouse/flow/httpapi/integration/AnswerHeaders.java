package dev.gatehouse.flow.httpapi.integration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.flow.transformation.HeaderLines;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a function's answer. In format 1.0 single values come before multiple ones, the other way round than on
 * REST APIs; in format 2.0 each of {@code cookies} becomes a {@code Set-Cookie}.
 */
final class AnswerHeaders {

    private static final String CONTENT_TYPE = "Content-Type";
    /** What AWS takes a body for that does not say what it is, even where it is JSON. */
    private static final String TEXT = "text/plain; charset=utf-8";

    private AnswerHeaders() {}

    static Headers read(JsonNode answer, PayloadFormat format) {
        List<Header> headers = new ArrayList<>();
        map(answer, "headers")
                .properties()
                .forEach(entry -> headers.add(header(entry.getKey(), entry.getValue(), "headers." + entry.getKey())));
        if (format == PayloadFormat.V1) {
            map(answer, "multiValueHeaders")
                    .properties()
                    .forEach(entry -> addAll(entry.getKey(), entry.getValue(), "multiValueHeaders", headers));
        } else {
            addAll("Set-Cookie", answer.path("cookies"), "cookies", headers);
        }
        Headers read = new Headers(headers);
        return read.has(CONTENT_TYPE) ? read : read.plus(CONTENT_TYPE, TEXT);
    }

    private static JsonNode map(JsonNode answer, String name) {
        JsonNode map = answer.path(name);
        if (!map.isMissingNode() && !map.isNull() && !map.isObject()) {
            throw new MalformedAnswer("its " + name + " is no JSON object");
        }
        return map;
    }

    private static void addAll(String name, JsonNode values, String field, List<Header> headers) {
        if (values.isMissingNode() || values.isNull()) {
            return;
        }
        if (!values.isArray()) {
            throw new MalformedAnswer("its " + field + " has no list for " + name);
        }
        values.forEach(value -> headers.add(header(name, value, field)));
    }

    private static Header header(String name, JsonNode value, String field) {
        String text = FunctionAnswer.text(value, field);
        String fault = HeaderLines.wrong(name, text);
        if (fault != null) {
            throw new MalformedAnswer("its header '" + name + "' cannot be sent: " + fault);
        }
        return new Header(name, text);
    }
}
