package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.monitoring.metric.DataProcessed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code $context} of a finished exchange with an HTTP API, with the variables that only access logs have.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html">Customize HTTP
 *     API access logs</a>
 */
final class HttpApiLogContext {

    private HttpApiLogContext() {}

    static Map<String, Object> of(FlowTrace trace) {
        Map<String, Object> context = new LinkedHashMap<>(withError(known(trace), trace));
        context.put("status", trace.answer().http().status());
        context.put("responseLength", trace.answer().http().body().size());
        context.put("responseLatency", trace.took().toMillis());
        context.put("dataProcessed", DataProcessed.bytes(trace));
        HttpApiIntegrationPhase.add(context, trace);
        return context;
    }

    private static Map<String, Object> known(FlowTrace trace) {
        HttpApiEndpointResponse answered = trace.output(HttpApiEndpointResponse.class);
        if (answered != null) {
            return ContextVariables.of(answered);
        }
        AuthorizedHttpApiRequest authorized = trace.output(AuthorizedHttpApiRequest.class);
        if (authorized != null) {
            return ContextVariables.of(authorized);
        }
        RoutedHttpApiRequest routed = trace.output(RoutedHttpApiRequest.class);
        if (routed != null) {
            return ContextVariables.of(routed);
        }
        ServedHttpApiRequest served = trace.servedHttpApi();
        return served == null ? ContextVariables.of(trace.incoming()) : ContextVariables.of(served);
    }

    /** The message is what the client hears, in the words of HTTP APIs. */
    private static Map<String, Object> withError(Map<String, Object> known, FlowTrace trace) {
        GatewayFault fault = trace.fault();
        if (fault == null) {
            return known;
        }
        Map<String, Object> context = new LinkedHashMap<>(ContextVariables.withError(known, fault));
        Map<String, Object> error = new LinkedHashMap<>();
        reasons(trace, Reason.Refused.class).forEach(refused -> {
            error.put("message", refused.words());
            error.put("messageString", '"' + refused.words() + '"');
        });
        error.put("responseType", fault.type().name());
        context.put("error", error);
        reasons(trace, Reason.AuthorizerDecided.class)
                .filter(decided -> !decided.allowed())
                .forEach(decided -> context.put("authorizer", refusing(context.get("authorizer"), decided.because())));
        return context;
    }

    private static Map<String, Object> refusing(@Nullable Object known, String because) {
        Map<String, Object> authorizer = new LinkedHashMap<>();
        if (known instanceof Map<?, ?> said) {
            said.forEach((name, value) -> authorizer.put(String.valueOf(name), value));
        }
        authorizer.put("error", because);
        return authorizer;
    }

    private static <R extends Reason> Stream<R> reasons(FlowTrace trace, Class<R> kind) {
        return trace.steps().stream()
                .flatMap(step -> step.reasons().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
