package dev.gatehouse.contract.pact.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactBody;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.PactRequest;
import dev.gatehouse.contract.pact.PactResponse;
import dev.gatehouse.contract.pact.matching.MatchingRules;
import dev.gatehouse.contract.pact.matching.RuleSet;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes pacts of version 4. The same pact gives the same text, so that files can be compared. */
final class PactWriter {

    private static final List<String> SINGLE = List.of("path", "status");

    private PactWriter() {}

    static ObjectNode write(Pact pact) {
        ObjectNode file = PactFile.JSON.createObjectNode();
        file.putObject("consumer").put("name", pact.consumer());
        file.putObject("provider").put("name", pact.provider());
        ArrayNode interactions = file.putArray("interactions");
        pact.interactions().forEach(interaction -> interactions.add(interaction(interaction)));
        ObjectNode metadata = file.putObject("metadata");
        metadata.putObject("pactSpecification").put("version", "4.0");
        metadata.putObject("gatehouse").put("format", "1");
        return file;
    }

    private static ObjectNode interaction(PactInteraction interaction) {
        ObjectNode written = PactFile.JSON.createObjectNode();
        written.put("type", "Synchronous/HTTP");
        written.put("description", interaction.description());
        written.put("key", Integer.toHexString(key(interaction).hashCode()));
        written.put("pending", interaction.pending());
        if (!interaction.states().isEmpty()) {
            ArrayNode states = written.putArray("providerStates");
            interaction.states().forEach(state -> {
                ObjectNode one = states.addObject().put("name", state.name());
                if (!state.params().isEmpty()) {
                    one.putObject("params").setAll(state.params());
                }
            });
        }
        written.set("request", request(interaction.request()));
        written.set("response", response(interaction.response()));
        if (!interaction.comments().isEmpty()) {
            ArrayNode texts = written.putObject("comments").putArray("text");
            interaction.comments().forEach(texts::add);
        }
        return written;
    }

    private static String key(PactInteraction interaction) {
        return interaction.description() + interaction.states();
    }

    private static ObjectNode request(PactRequest request) {
        ObjectNode written = PactFile.JSON.createObjectNode();
        written.put("method", request.method());
        written.put("path", request.path());
        if (!request.query().isEmpty()) {
            ObjectNode query = written.putObject("query");
            request.query().forEach((name, values) -> values.forEach(query.withArrayProperty(name)::add));
        }
        message(written, request.headers(), request.body(), request.rules());
        return written;
    }

    private static ObjectNode response(PactResponse response) {
        ObjectNode written = PactFile.JSON.createObjectNode();
        written.put("status", response.status());
        message(written, response.headers(), response.body(), response.rules());
        return written;
    }

    private static void message(ObjectNode written, Headers headers, PactBody body, MatchingRules rules) {
        if (!headers.all().isEmpty()) {
            ObjectNode into = written.putObject("headers");
            for (Header header : headers) {
                into.withArrayProperty(header.name()).add(header.value());
            }
        }
        if (body.state() == PactBody.State.PRESENT) {
            body(written.putObject("body"), body);
        } else if (body.state() == PactBody.State.EMPTY) {
            written.putObject("body")
                    .put("contentType", "text/plain")
                    .put("encoded", false)
                    .put("content", "");
        }
        if (!rules.byCategory().isEmpty()) {
            rules(written.putObject("matchingRules"), rules);
        }
    }

    private static void body(ObjectNode into, PactBody body) {
        into.put("contentType", body.contentType().isEmpty() ? "application/octet-stream" : body.contentType());
        String text = text(body.content().toByteArray());
        JsonNode json = body.isJson() ? json(text) : null;
        if (json != null) {
            into.put("encoded", false).set("content", json);
        } else if (text.isEmpty() || body.isJson()) {
            into.put("encoded", "base64").put("content", body.content().base64());
        } else {
            into.put("encoded", false).put("content", text);
        }
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return PactFile.JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    /** The bytes as text; empty if they are none. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            return "";
        }
    }

    private static void rules(ObjectNode into, MatchingRules rules) {
        rules.byCategory().forEach((category, byName) -> {
            if (SINGLE.contains(category)) {
                byName.values().forEach(set -> into.set(category, set(set)));
            } else {
                ObjectNode named = into.putObject(category);
                for (Map.Entry<String, RuleSet> entry : byName.entrySet()) {
                    named.set(entry.getKey(), set(entry.getValue()));
                }
            }
        });
    }

    private static ObjectNode set(RuleSet set) {
        ObjectNode written = PactFile.JSON.createObjectNode();
        written.put("combine", set.any() ? "OR" : "AND");
        ArrayNode matchers = written.putArray("matchers");
        set.rules().forEach(rule -> matchers.add(rule.attributes()));
        return written;
    }
}
