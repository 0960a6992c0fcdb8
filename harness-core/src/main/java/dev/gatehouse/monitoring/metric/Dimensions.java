package dev.gatehouse.monitoring.metric;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import dev.gatehouse.model.rest.RestApi;
import org.jspecify.annotations.Nullable;

/**
 * By what a metric of a REST API is told apart: the API, a stage of it, or a method of that stage.
 *
 * @param apiName CloudWatch's {@code ApiName}, the API's name
 * @param stage {@code Stage}; null for all stages
 * @param resource {@code Resource}, as <code>/pets/{id}</code>; null for all methods
 * @param method {@code Method}, as {@code GET}; null for all methods
 */
public record Dimensions(String apiName, @Nullable String stage, @Nullable String resource, @Nullable String method)
        implements MetricDimensions {

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

    @Override
    public boolean count(FlowTrace trace) {
        ServedRequest served = trace.served();
        if (served == null || !nameOf(served.servedAt().api()).equals(apiName)) {
            return false;
        }
        boolean ofStage =
                stage == null || stage.equals(served.servedAt().stage().stageName());
        return ofStage && (method == null || ofMethod(trace));
    }

    private boolean ofMethod(FlowTrace trace) {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        if (routed == null) {
            return false;
        }
        MethodSettingKey key =
                new MethodSettingKey(routed.resource().path(), routed.method().httpMethod());
        boolean detailed = key.in(routed.servedAt().stage().methodSettings())
                .filter(MethodSetting::metricsEnabled)
                .isPresent();
        return detailed && key.equals(new MethodSettingKey(resource + "", method + ""));
    }

    /** As CloudWatch takes it: without what is not ASCII, and the id if nothing is left. */
    private static String nameOf(RestApi api) {
        String ascii = api.name().replaceAll("\\P{ASCII}", "");
        return ascii.isEmpty() ? api.id() : ascii;
    }
}
