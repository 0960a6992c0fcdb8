package dev.gatehouse.definition.annotated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotation values, which cannot be null, as the control plane wants them. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static @Nullable String orNull(ContentHandling handling) {
        return handling == ContentHandling.PASSTHROUGH ? null : handling.name();
    }

    static Map<String, String> parameters(List<MapParameter> parameters) {
        Map<String, String> byTarget = new LinkedHashMap<>();
        for (MapParameter parameter : parameters) {
            byTarget.put(parameter.to(), parameter.from());
        }
        return byTarget;
    }
}
