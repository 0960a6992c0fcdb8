package dev.gatehouse.monitoring.accesslog;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code $context.error} and {@code $context.authorizer.error} of HTTP and WebSocket APIs. */
final class Version2Errors {

    private Version2Errors() {}

    /** The message is what the client hears, in the words of HTTP APIs. */
    static Map<String, Object> in(Map<String, Object> known, FlowTrace trace) {
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
