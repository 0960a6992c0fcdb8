package dev.gatehouse.contract.cases.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A service of the query protocol: a form goes there, and XML comes back. */
record QueryService(SignedCalls calls, String version) {

    JsonNode call(String operation, JsonNode parameters) {
        List<String> form = new ArrayList<>(List.of("Action=" + operation, "Version=" + version));
        add(form, "", parameters);
        JsonNode answer = XmlAnswer.read(calls.send(
                "POST",
                "/",
                Bytes.utf8(String.join("&", form)),
                Headers.of("Content-Type", "application/x-www-form-urlencoded")));
        JsonNode result = answer.path(operation + "Result");
        return result.isMissingNode() ? answer : result;
    }

    private static void add(List<String> form, String name, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(e -> add(form, name.isEmpty() ? e.getKey() : name + "." + e.getKey(), e.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(form, name + ".member." + (i + 1), value.get(i));
            }
        } else {
            form.add(name + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8));
        }
    }
}
