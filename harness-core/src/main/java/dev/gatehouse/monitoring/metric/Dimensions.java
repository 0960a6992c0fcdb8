package dev.gatehouse.monitoring.metric;

import org.jspecify.annotations.Nullable;

/**
 * By what a metric is told apart: the API, a stage of it, or a method of that stage.
 *
 * @param apiName CloudWatch's {@code ApiName}, the API's name
 * @param stage {@code Stage}; null for all stages
 * @param resource {@code Resource}, as <code>/pets/{id}</code>; null for all methods
 * @param method {@code Method}, as {@code GET}; null for all methods
 */
public record Dimensions(String apiName, @Nullable String stage, @Nullable String resource, @Nullable String method) {

    /** All stages of an API. */
    public static Dimensions api(String apiName) {
        return new Dimensions(apiName, null, null, null);
    }

    /** One stage. */
    public static Dimensions stage(String apiName, String stage) {
        return new Dimensions(apiName, stage, null, null);
    }

    /** One method, of which AWS keeps metrics only where {@code metricsEnabled} is set. */
    public Dimensions method(String method, String resource) {
        return new Dimensions(apiName, stage, resource, method);
    }
}
