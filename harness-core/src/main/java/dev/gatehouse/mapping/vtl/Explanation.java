package dev.gatehouse.mapping.vtl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what references print. Velocity tells a reference's text and not its place, so places are found in the
 * source: the next one of that text, and after the last the first again, as loops have it.
 */
final class Explanation {
    /** Enough for a person; a loop may print thousands. */
    private static final int MOST = 1_000;

    private final String source;
    private final List<ExplainedReference> references = new ArrayList<>();
    private final Map<String, Integer> next = new HashMap<>();

    Explanation(String source) {
        this.source = source;
    }

    void printed(String reference, Object value) {
        if (references.size() < MOST) {
            int offset = place(reference);
            String before = source.substring(0, Math.max(0, offset));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            references.add(new ExplainedReference(reference, line, column, value.toString()));
        }
    }

    List<ExplainedReference> references() {
        return List.copyOf(references);
    }

    private int place(String reference) {
        int from = next.getOrDefault(reference, 0);
        int found = source.indexOf(reference, from);
        int offset = found < 0 ? source.indexOf(reference) : found;
        next.put(reference, offset + reference.length());
        return offset;
    }
}
