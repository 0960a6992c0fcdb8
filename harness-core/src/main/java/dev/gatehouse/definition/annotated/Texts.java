package dev.gatehouse.definition.annotated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotation values, which cannot be null, as the control plane wants them. */
final class Texts {

    private static final int LONGEST_FUNCTION_NAME = 64;

    private Texts() {}

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Map<String, String> parameters(List<MapParameter> parameters) {
        Map<String, String> byTarget = new LinkedHashMap<>();
        for (MapParameter parameter : parameters) {
            byTarget.put(parameter.to(), parameter.from());
        }
        return byTarget;
    }

    /** A function name that tells classes of the same simple name apart. */
    static String functionName(Class<?> handler) {
        String name = handler.getName().replaceAll("[^A-Za-z0-9]+", "-");
        return name.length() <= LONGEST_FUNCTION_NAME
                ? name
                : name.substring(name.length() - LONGEST_FUNCTION_NAME).replaceFirst("^-+", "");
    }
}
