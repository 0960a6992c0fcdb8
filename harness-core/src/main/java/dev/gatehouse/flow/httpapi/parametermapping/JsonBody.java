package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.mapping.jsonpath.JsonDocument;
import dev.gatehouse.mapping.jsonpath.JsonValues;
import dev.gatehouse.model.http.Bytes;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body that mappings read, parsed at most once; for one request on one thread. */
final class JsonBody {

    /** AWS looks for a path in so many bytes; the rest is cut off, and what is left is mostly no JSON any more. */
    private static final int SEARCHED_BYTES = 100 * 1024;

    private static final String WHOLE = "$";

    private final Bytes body;
    private @Nullable JsonDocument document;

    JsonBody(Bytes body) {
        this.body = body;
    }

    Optional<String> find(CompiledPath path) {
        if (path.source().equals(WHOLE)) {
            return body.isEmpty() ? Optional.empty() : Optional.of(body.utf8());
        }
        return Optional.ofNullable(document().read(path)).map(JsonValues::toParameter);
    }

    private JsonDocument document() {
        JsonDocument known = document;
        if (known == null) {
            known = JsonDocument.parse(
                    body.size() <= SEARCHED_BYTES
                            ? body.utf8()
                            : Bytes.of(Arrays.copyOf(body.toByteArray(), SEARCHED_BYTES))
                                    .utf8());
            document = known;
        }
        return known;
    }
}
