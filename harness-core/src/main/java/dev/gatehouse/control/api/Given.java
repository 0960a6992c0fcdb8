package dev.gatehouse.control.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads optional parameters: what was not given is empty or false; a null entry of a map is an empty text. */
final class Given {

    private Given() {}

    static Map<String, String> texts(@Nullable Map<String, String> given) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((name, value) -> texts.put(name, Objects.requireNonNullElse(value, "")));
        }
        return texts;
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : given;
    }

    static <V> List<V> list(@Nullable List<V> given) {
        return given == null ? List.of() : given;
    }

    static boolean flag(@Nullable Boolean given) {
        return given != null && given;
    }

    static @Nullable String notEmpty(@Nullable String given) {
        return given == null || given.isEmpty() ? null : given;
    }
}
