package dev.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a case says of where a request goes, as it stands on the wire. */
final class WireTarget {

    private WireTarget() {}

    static String host(String api, URI gateway) {
        return api + ".execute-api.localhost.localstack.cloud:" + gateway.getPort();
    }

    static String query(JsonNode query) {
        if (query.isTextual()) {
            return query.asText();
        }
        List<String> pairs = new ArrayList<>();
        query.forEach(p ->
                pairs.add(encoded(p.get(0).asText()) + "=" + encoded(p.get(1).asText())));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String[]> headers(JsonNode given) {
        List<String[]> headers = new ArrayList<>();
        if (given.isObject()) {
            given.properties()
                    .forEach(e ->
                            headers.add(new String[] {e.getKey(), e.getValue().asText()}));
        } else {
            given.forEach(
                    h -> headers.add(new String[] {h.get(0).asText(), h.get(1).asText()}));
        }
        return headers;
    }
}
