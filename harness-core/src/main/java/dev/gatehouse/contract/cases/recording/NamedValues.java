package dev.gatehouse.contract.cases.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts the names of a run back where it filled them in.
 *
 * @param names what each name stood for
 */
record NamedValues(Map<String, String> names) {

    /** A shorter value, as {@code dev}, stands anywhere by chance. */
    private static final int SHORTEST = 6;

    String named(String text) {
        String named = text;
        for (Map.Entry<String, String> name : longestFirst()) {
            named = named.replace(name.getValue(), "${" + name.getKey() + "}");
        }
        return named;
    }

    /** An ARN holds the account's digits, and must be found before them. */
    private List<Map.Entry<String, String>> longestFirst() {
        Comparator<Map.Entry<String, String>> byLength =
                Comparator.comparingInt(e -> -e.getValue().length());
        return names.entrySet().stream()
                .filter(e -> e.getValue().length() >= SHORTEST)
                .sorted(byLength.thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
