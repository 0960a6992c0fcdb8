package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.IntegrationType;
import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an integration annotation says, whichever of them it is.
 *
 * @param type the kind of endpoint
 * @param endpoint what is called; null for MOCK
 * @param request what is sent
 * @param timeoutMillis milliseconds that the endpoint may take; {@link #LONGEST} for AWS's own limit
 */
record IntegrationSpec(IntegrationType type, @Nullable Endpoint endpoint, Request request, int timeoutMillis) {

    /** The time-out of annotations that say none: AWS's own. */
    static final int LONGEST = -1;

    /** What an integration calls. */
    sealed interface Endpoint {}

    /** A URI, the HTTP method with which it is called, the VPC link that leads there, and whether anybody is trusted there. */
    record Url(String uri, CallMethod method, String vpcLink, Tls tls) implements Endpoint {}

    /** Whose certificates are trusted, and the name that they must have. */
    record Tls(boolean insecure, String serverName) {}

    /** A service by what follows the region in its URI, and the role with which it is called. */
    record Service(String call, CallMethod method, String credentials) implements Endpoint {}

    /** A function by its handler's class, whether its answer is waited for, and the format of its event. */
    record Function(Class<?> handler, boolean asynchronous, String payloadFormatVersion) implements Endpoint {}

    /** Templates, parameters and handling of the body of the integration request. */
    record Request(
            String json,
            List<Template> templates,
            List<MapParameter> parameters,
            PassthroughBehavior passthrough,
            ContentHandling contentHandling) {

        static Request mapping(MapParameter... parameters) {
            return new Request(
                    "", List.of(), List.of(parameters), PassthroughBehavior.WHEN_NO_MATCH, ContentHandling.PASSTHROUGH);
        }
    }

    /** All that a method has; one is right. */
    static List<IntegrationSpec> allOf(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation -> of(annotation).stream())
                .toList();
    }

    private static Optional<IntegrationSpec> of(Annotation annotation) {
        if (annotation instanceof Mock mock) {
            return Optional.of(of(mock));
        }
        if (annotation instanceof Http http) {
            return Optional.of(of(http));
        }
        if (annotation instanceof HttpProxy proxy) {
            Tls tls = new Tls(proxy.insecureSkipVerification(), proxy.serverNameToVerify());
            Url url = new Url(proxy.uri(), proxy.method(), proxy.vpcLink(), tls);
            return Optional.of(new IntegrationSpec(
                    IntegrationType.HTTP_PROXY, url, Request.mapping(proxy.parameters()), proxy.timeoutMillis()));
        }
        if (annotation instanceof AwsProxy proxy) {
            Function function = new Function(proxy.value(), false, proxy.payloadFormatVersion());
            return Optional.of(new IntegrationSpec(
                    IntegrationType.AWS_PROXY, function, Request.mapping(proxy.parameters()), proxy.timeoutMillis()));
        }
        if (annotation instanceof AwsService service) {
            return Optional.of(of(service));
        }
        return annotation instanceof AwsLambda lambda ? Optional.of(of(lambda)) : Optional.empty();
    }

    private static IntegrationSpec of(Mock mock) {
        Request request = new Request(
                mock.request(),
                List.of(mock.requestTemplates()),
                List.of(),
                mock.passthroughBehavior(),
                ContentHandling.PASSTHROUGH);
        return new IntegrationSpec(IntegrationType.MOCK, null, request, LONGEST);
    }

    private static IntegrationSpec of(Http http) {
        Request request = new Request(
                http.request(),
                List.of(http.requestTemplates()),
                List.of(http.parameters()),
                http.passthroughBehavior(),
                http.contentHandling());
        Tls tls = new Tls(http.insecureSkipVerification(), "");
        Url url = new Url(http.uri(), http.method(), http.vpcLink(), tls);
        return new IntegrationSpec(IntegrationType.HTTP, url, request, http.timeoutMillis());
    }

    private static IntegrationSpec of(AwsService service) {
        Request request = new Request(
                service.request(),
                List.of(service.requestTemplates()),
                List.of(service.parameters()),
                service.passthroughBehavior(),
                service.contentHandling());
        Service called = new Service(service.value(), service.method(), service.credentials());
        return new IntegrationSpec(IntegrationType.AWS, called, request, service.timeoutMillis());
    }

    private static IntegrationSpec of(AwsLambda lambda) {
        Request request = new Request(
                lambda.request(),
                List.of(lambda.requestTemplates()),
                List.of(lambda.parameters()),
                lambda.passthroughBehavior(),
                lambda.contentHandling());
        Function function = new Function(lambda.value(), lambda.asynchronous(), "");
        return new IntegrationSpec(IntegrationType.AWS, function, request, lambda.timeoutMillis());
    }

    /** The time-out that is asked for; null for AWS's own. */
    @Nullable
    Integer timeout() {
        return timeoutMillis == LONGEST ? null : timeoutMillis;
    }

    boolean isProxy() {
        return type == IntegrationType.AWS_PROXY || type == IntegrationType.HTTP_PROXY;
    }

    /** The class of the function's handler; empty if no function is called. */
    Optional<Class<?>> handler() {
        return endpoint instanceof Function function ? Optional.of(function.handler()) : Optional.empty();
    }
}
