package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.RoutedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a request that an authorizer goes by, as {@code method.request.header.Authorization}. */
final class IdentitySources {

    private static final String HEADER = "method.request.header.";
    private static final String QUERY = "method.request.querystring.";

    private IdentitySources() {}

    /** The values, in the order of the sources; empty if one is missing or blank, which AWS answers without asking. */
    static Optional<List<String>> values(String sources, RoutedRequest request) {
        List<String> values = new ArrayList<>();
        for (String source : sources.split(",", -1)) {
            Optional<String> value = source.isBlank() ? Optional.empty() : value(source.trim(), request);
            if (!source.isBlank() && value.filter(v -> !v.isBlank()).isEmpty()) {
                return Optional.empty();
            }
            value.ifPresent(values::add);
        }
        return Optional.of(values);
    }

    private static Optional<String> value(String source, RoutedRequest request) {
        if (source.startsWith(HEADER)) {
            return request.incoming().http().headers().last(source.substring(HEADER.length()));
        }
        if (source.startsWith(QUERY)) {
            return request.query().last(source.substring(QUERY.length()));
        }
        if (source.startsWith("stageVariables.")) {
            return Optional.ofNullable(
                    request.servedAt().stageVariables().get(source.substring("stageVariables.".length())));
        }
        return source.startsWith("context.") ? contextValue(source, request) : Optional.empty();
    }

    private static Optional<String> contextValue(String source, RoutedRequest request) {
        Object value = ContextVariables.of(request);
        for (String name : source.substring("context.".length()).split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(value).map(Object::toString);
    }
}
