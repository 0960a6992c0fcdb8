package dev.gatehouse.mapping.jsonpath;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import com.jayway.jsonpath.spi.mapper.JsonSmartMappingProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text, parsed. Text that is no JSON is a document in which no path finds anything: AWS renders an empty value
 * then, it does not fail.
 */
public final class JsonDocument {
    /** Named provider and mapper, so that no class path scan and no global default decides how values print. */
    static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new JsonSmartJsonProvider())
            .mappingProvider(new JsonSmartMappingProvider())
            .options(Set.of(Option.SUPPRESS_EXCEPTIONS))
            .build();

    private final @Nullable Object root;
    private final boolean wellFormed;

    private JsonDocument(@Nullable Object root, boolean wellFormed) {
        this.root = root;
        this.wellFormed = wellFormed;
    }

    /** Parses a text; never fails, see {@link #isWellFormed()}. */
    public static JsonDocument parse(String text) {
        try {
            return new JsonDocument(CONFIGURATION.jsonProvider().parse(text), true);
        } catch (JsonPathException noJson) {
            return new JsonDocument(null, false);
        }
    }

    /** This document with the JSON object that a field has as text in place of the text; itself if there is none. */
    public JsonDocument unfolding(String field) {
        if (!(root instanceof Map<?, ?> object) || !(object.get(field) instanceof String text)) {
            return this;
        }
        Object inner = parse(text).root();
        if (!(inner instanceof Map)) {
            return this;
        }
        Map<Object, @Nullable Object> unfolded = new LinkedHashMap<>(object);
        unfolded.put(field, inner);
        return new JsonDocument(unfolded, true);
    }

    /** Whether the text was JSON. */
    public boolean isWellFormed() {
        return wellFormed;
    }

    /** The document's value: a map, a list, a string, a number, a boolean or null. */
    public @Nullable Object root() {
        return root;
    }

    /** What a path finds, or null if it finds nothing or finds null. */
    public @Nullable Object read(CompiledPath path) {
        return root == null ? null : path.readFrom(root);
    }
}
