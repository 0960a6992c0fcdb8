package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.contract.cases.matching.Mismatch;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer of HTTP in the words of cases. */
record CaseAnswer(WireMessage came) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The whole answer: names of headers in lower case, and a body that is no text in base64. */
    ObjectNode shown() {
        ObjectNode shown = JSON.createObjectNode().put("status", came.status());
        ObjectNode headers = shown.putObject("headers");
        for (Header header : came.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            headers.put(name, String.join(", ", came.headers().values(name)));
        }
        String text = came.body().utf8();
        return Bytes.utf8(text).equals(came.body())
                ? shown.put("body", text)
                : shown.put("bodyBase64", came.body().base64());
    }

    List<Mismatch> mismatches(JsonNode expected, CaseState state) {
        ObjectNode wanted = JSON.createObjectNode();
        wanted.setAll((ObjectNode) (expected.isObject() ? expected : JSON.createObjectNode()));
        List<Mismatch> found = new ArrayList<>();
        for (JsonNode name : expected.path("absentHeaders")) {
            came.headers()
                    .first(name.asText())
                    .ifPresent(value -> found.add(new Mismatch(
                            JsonPointer.compile("/headers").appendProperty(name.asText()), "nothing", value)));
        }
        wanted.remove("absentHeaders");
        List<Mismatch> matched = state.match(wanted, comparable(wanted));
        List<Mismatch> all = new ArrayList<>(matched);
        all.addAll(found);
        return all;
    }

    /** The answer with just what is asked for, in the shape in which it is asked for. */
    private ObjectNode comparable(JsonNode wanted) {
        ObjectNode shown = JSON.createObjectNode().put("status", came.status());
        ObjectNode headers = shown.putObject("headers");
        wanted.path("headers").properties().forEach(e -> header(headers, e.getKey(), e.getValue()));
        if (wanted.has("body")) {
            shown.put("body", came.body().utf8());
        }
        if (wanted.has("bodyBase64")) {
            shown.put("bodyBase64", came.body().base64());
        }
        if (wanted.has("json")) {
            shown.set("json", json());
        }
        return shown;
    }

    private void header(ObjectNode headers, String name, JsonNode wanted) {
        List<String> values = came.headers().values(name);
        if (!values.isEmpty() && wanted.isArray()) {
            values.forEach(headers.putArray(name)::add);
        } else if (!values.isEmpty()) {
            headers.put(name, String.join(", ", values));
        }
    }

    /** A body that is no JSON is shown as the text that it is, which no JSON document equals but by intent. */
    private JsonNode json() {
        String text = came.body().utf8();
        try {
            JsonNode json = JSON.readTree(text);
            return json.isMissingNode() ? JSON.getNodeFactory().textNode("") : json;
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
