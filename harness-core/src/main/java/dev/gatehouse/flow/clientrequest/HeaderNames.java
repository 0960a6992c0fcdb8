package dev.gatehouse.flow.clientrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A set of header names; they compare without regard to case. */
public final class HeaderNames {

    private final TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** A bit for each length of a name: most headers of a request have another, and need not be compared. */
    private final long lengths;

    private HeaderNames(List<String> names) {
        this.names.addAll(names);
        long seen = 0;
        for (String name : names) {
            seen |= 1L << name.length();
        }
        this.lengths = seen;
    }

    /** The set of these names. */
    public static HeaderNames of(String... names) {
        return new HeaderNames(List.of(names));
    }

    /** This set and more names. */
    public HeaderNames and(String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return new HeaderNames(all);
    }

    /** Whether the name is one of these. */
    public boolean contains(String name) {
        return (lengths & (1L << name.length())) != 0 && names.contains(name);
    }
}
