package dev.gatehouse.definition.annotated;

import java.util.LinkedHashMap;
import java.util.Map;

/** One method response as it comes together from several annotations. */
final class DeclaredResponse {

    private final Map<String, Boolean> headers = new LinkedHashMap<>();
    private final Map<String, String> models = new LinkedHashMap<>();

    /** Declares what the annotations declare, and what integration responses need declared, by status. */
    static Map<String, DeclaredResponse> of(DefinedMethod method) {
        Map<String, DeclaredResponse> byStatus = new LinkedHashMap<>();
        for (MethodResponse response : method.java().getAnnotationsByType(MethodResponse.class)) {
            byStatus.computeIfAbsent(Integer.toString(response.status()), status -> new DeclaredResponse())
                    .add(response);
        }
        for (DefinedResponse response : method.responses()) {
            byStatus.computeIfAbsent(response.status(), status -> new DeclaredResponse())
                    .add(response.annotation());
        }
        return byStatus;
    }

    private void add(MethodResponse response) {
        for (String header : response.headers()) {
            headers.put("method.response.header." + header, false);
        }
        if (response.model() != void.class) {
            models.put(response.contentType(), Schemas.name(response.model()));
        }
    }

    /** API Gateway refuses to map a header that the method response does not declare. */
    private void add(IntegrationResponse response) {
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
