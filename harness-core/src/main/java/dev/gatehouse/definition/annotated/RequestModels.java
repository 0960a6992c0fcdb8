package dev.gatehouse.definition.annotated;

import java.util.LinkedHashMap;
import java.util.Map;

/** The models of a method's request bodies. */
final class RequestModels {

    private static final String JSON = "application/json";

    private RequestModels() {}

    /** By content type. */
    static Map<String, Class<?>> of(DefinedMethod method) {
        Map<String, Class<?>> models = new LinkedHashMap<>();
        if (method.http().body() != void.class) {
            models.put(JSON, method.http().body());
        }
        for (RequestModel model : method.java().getAnnotationsByType(RequestModel.class)) {
            models.put(model.contentType(), model.value());
        }
        return models;
    }
}
