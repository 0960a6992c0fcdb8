package dev.gatehouse.definition.annotated;

import java.util.LinkedHashMap;
import java.util.Map;

/** One method response as it comes together from several annotations. */
final class DeclaredResponse {

    private final Map<String, Boolean> headers = new LinkedHashMap<>();
    private final Map<String, String> models = new LinkedHashMap<>();

    void add(MethodResponse response) {
        for (String header : response.headers()) {
            headers.put("method.response.header." + header, false);
        }
        if (response.model() != void.class) {
            models.put("application/json", Schemas.name(response.model()));
        }
    }

    /** API Gateway refuses to map a header that the method response does not declare. */
    void add(IntegrationResponse response) {
        for (MapParameter header : response.headers()) {
            headers.putIfAbsent(header.to(), false);
        }
    }

    Map<String, Boolean> headers() {
        return headers;
    }

    Map<String, String> models() {
        return models;
    }
}
