package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a signature by their names, as the header and the query carry them. */
final class SignatureParameters {

    private SignatureParameters() {}

    /** The parts after the algorithm of an {@code Authorization} header: {@code Credential=..., SignedHeaders=...}. */
    static Map<String, String> ofHeader(String authorization) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part :
                authorization.substring(SignedRequest.ALGORITHM.length()).split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(
                        part.substring(0, equals).trim(),
                        part.substring(equals + 1).trim());
            }
        }
        return parts;
    }

    static Map<String, String> ofQuery(HttpRequest http) {
        Map<String, String> parts = new LinkedHashMap<>();
        http.rawQuery().map(QueryParameters::parse).ifPresent(query -> query.all()
                .forEach((name, values) -> parts.put(name, values.get(0))));
        return parts;
    }
}
