package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.GatewayFault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $context.error}. */
final class ErrorVariables {

    private static final VariableTable<GatewayFault> ERROR = new VariableTable<GatewayFault>()
            .with("message", GatewayFault::clientMessage)
            .with("messageString", fault -> quoted(fault.clientMessage()))
            .with("responseType", fault -> fault.type().name())
            .with("validationErrorString", GatewayFault::validationError);

    private ErrorVariables() {}

    static Map<String, Object> add(Map<String, Object> known, GatewayFault fault) {
        Map<String, Object> variables = new LinkedHashMap<>(known);
        variables.put("error", ERROR.of(fault));
        fault.authorization().map(CallerVariables::authorizer).ifPresent(a -> variables.put("authorizer", a));
        fault.apiKey().ifPresent(key -> variables.put("identity", identity(known, key)));
        return Collections.unmodifiableMap(variables);
    }

    private static Map<String, Object> identity(Map<String, Object> known, ApiKeyUse key) {
        Map<String, Object> identity = new LinkedHashMap<>();
        if (known.get("identity") instanceof Map<?, ?> ofConnection) {
            ofConnection.forEach((name, value) -> identity.put(String.valueOf(name), value));
        }
        identity.put("apiKey", key.value());
        identity.put("apiKeyId", key.id());
        return Collections.unmodifiableMap(identity);
    }

    /** As {@code $context.error.messageString} gives it: a JSON string, or {@code null} where there is no message. */
    private static String quoted(@Nullable String message) {
        return message == null ? "null" : '"' + message.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
