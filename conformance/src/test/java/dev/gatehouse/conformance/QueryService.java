package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A service of the query protocol: a form goes there, and XML comes back. */
record QueryService(SignedCalls calls, String version) {

    JsonNode call(String operation, JsonNode parameters) throws AwsApi.Refusal {
        List<String> form = new ArrayList<>(List.of("Action=" + operation, "Version=" + version));
        add(form, "", parameters);
        JsonNode answer = XmlAnswer.read(calls.send(
                "POST",
                "/",
                String.join("&", form).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded"));
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
