package dev.gatehouse.contract.pact.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.matching.HeaderMatching;
import dev.gatehouse.contract.pact.matching.PactMatching;
import dev.gatehouse.contract.pact.matching.PactMismatch;
import dev.gatehouse.model.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds an answer to the expected one: status, headers, body.
 *
 * @param expected the expected answer with its rules
 */
public record AnswerMatching(PactResponse expected) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What is not as expected; empty if the answer will do. */
    public List<PactMismatch> mismatches(HttpResponse actual) {
        List<PactMismatch> found = new ArrayList<>();
        PactMatching.status(expected.rules(), expected.status(), actual.status())
                .ifPresent(found::add);
        HeaderMatching headers = new HeaderMatching(expected.rules());
        expected.headers().stream().map(header -> header.name()).distinct().forEach(name -> headers.compared(
                        name, expected.headers().values(name), actual.headers().values(name))
                .ifPresent(found::add));
        found.addAll(body(actual));
        return found;
    }

    private List<PactMismatch> body(HttpResponse actual) {
        PactBody body = expected.body();
        String there = actual.body().utf8();
        return switch (body.state()) {
            case UNSAID -> List.of();
            case EMPTY ->
                there.isEmpty() ? List.of() : List.of(new PactMismatch("$", "there is a body", "no body", there));
            case PRESENT -> body.isJson() ? json(body, there) : text(body, actual);
        };
    }

    private List<PactMismatch> json(PactBody body, String there) {
        Optional<JsonNode> actual = read(there);
        Optional<JsonNode> wanted = read(body.content().utf8());
        if (there.isEmpty() && wanted.filter(JsonNode::isNull).isPresent()) {
            return List.of(); // no body is as good as JSON's null
        }
        if (actual.isEmpty()) {
            String shown = there.isEmpty() ? "no body" : there;
            return List.of(
                    new PactMismatch("$", "the body is no JSON", body.content().utf8(), shown));
        }
        return wanted.map(json -> PactMatching.json(expected.rules(), json, actual.get()))
                .orElseGet(() -> PactMatching.text(
                        expected.rules(), body.contentType(), body.content().utf8(), there));
    }

    private List<PactMismatch> text(PactBody body, HttpResponse actual) {
        if (body.content().equals(actual.body())) {
            return List.of();
        }
        return PactMatching.text(
                expected.rules(),
                actual.headers().last("Content-Type").orElse(""),
                body.content().utf8(),
                actual.body().utf8());
    }

    private static Optional<JsonNode> read(String text) {
        try {
            JsonNode read = JSON.readTree(text);
            return read == null || read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
