package dev.gatehouse;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The headers of a test invocation, which come in two maps. */
final class TestHeaders {

    private TestHeaders() {}

    /** A name in both maps keeps all its values, as in a request that was sent. */
    static Headers of(@Nullable Map<String, String> single, @Nullable Map<String, List<String>> multiple) {
        Map<String, List<String>> repeated = Objects.requireNonNullElse(multiple, Map.of());
        List<Header> headers = new ArrayList<>();
        Objects.requireNonNullElse(single, Map.<String, String>of()).forEach((name, value) -> {
            if (!repeated.containsKey(name)) {
                headers.add(new Header(name, value));
            }
        });
        repeated.forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        return new Headers(headers);
    }
}
