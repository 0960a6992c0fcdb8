package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an integration annotation says, whichever of them it is.
 *
 * @param type the kind of endpoint
 * @param uri the endpoint of an HTTP integration; null otherwise
 * @param httpMethod the HTTP method of the call; empty for the method's own
 * @param handler the handler of a function; null otherwise
 * @param asynchronous whether a function's answer is not waited for
 * @param request what is sent: templates, passthrough and parameters
 * @param timeoutMillis milliseconds that the endpoint may take
 */
record IntegrationSpec(
        IntegrationType type,
        @Nullable String uri,
        String httpMethod,
        @Nullable Class<?> handler,
        boolean asynchronous,
        Request request,
        int timeoutMillis) {

    private static final int MOCK_TIMEOUT = 29_000;

    /** Templates, passthrough behaviour and parameters of the integration request. */
    record Request(
            String json, List<Template> templates, PassthroughBehavior passthrough, List<MapParameter> parameters) {

        static final Request NONE = new Request("", List.of(), PassthroughBehavior.WHEN_NO_MATCH, List.of());

        static Request mapping(MapParameter[] parameters) {
            return new Request("", List.of(), PassthroughBehavior.WHEN_NO_MATCH, List.of(parameters));
        }
    }

    /** All that a method has; one is right. */
    static List<IntegrationSpec> allOf(Method method) {
        List<IntegrationSpec> all = new ArrayList<>();
        for (Annotation annotation : method.getAnnotations()) {
            IntegrationSpec spec = of(annotation);
            if (spec != null) {
                all.add(spec);
            }
        }
        return all;
    }

    private static @Nullable IntegrationSpec of(Annotation annotation) {
        if (annotation instanceof Mock mock) {
            Request request = new Request(
                    mock.request(), List.of(mock.requestTemplates()), mock.passthroughBehavior(), List.of());
            return new IntegrationSpec(IntegrationType.MOCK, null, "", null, false, request, MOCK_TIMEOUT);
        }
        if (annotation instanceof Http http) {
            Request request = new Request(
                    http.request(),
                    List.of(http.requestTemplates()),
                    http.passthroughBehavior(),
                    List.of(http.parameters()));
            return new IntegrationSpec(
                    IntegrationType.HTTP, http.uri(), http.method(), null, false, request, http.timeoutMillis());
        }
        if (annotation instanceof HttpProxy proxy) {
            Request request = Request.mapping(proxy.parameters());
            return new IntegrationSpec(
                    IntegrationType.HTTP_PROXY,
                    proxy.uri(),
                    proxy.method(),
                    null,
                    false,
                    request,
                    proxy.timeoutMillis());
        }
        return ofFunction(annotation);
    }

    private static @Nullable IntegrationSpec ofFunction(Annotation annotation) {
        if (annotation instanceof AwsProxy proxy) {
            return new IntegrationSpec(
                    IntegrationType.AWS_PROXY, null, "POST", proxy.value(), false, Request.NONE, proxy.timeoutMillis());
        }
        if (annotation instanceof AwsLambda lambda) {
            Request request = new Request(
                    lambda.request(),
                    List.of(lambda.requestTemplates()),
                    lambda.passthroughBehavior(),
                    List.of(lambda.parameters()));
            return new IntegrationSpec(
                    IntegrationType.AWS,
                    null,
                    "POST",
                    lambda.value(),
                    lambda.asynchronous(),
                    request,
                    lambda.timeoutMillis());
        }
        return null;
    }
}
