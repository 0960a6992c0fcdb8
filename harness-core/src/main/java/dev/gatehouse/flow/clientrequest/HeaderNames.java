package dev.gatehouse.flow.clientrequest;

import java.util.List;
import java.util.TreeSet;

/** A set of header names; they compare without regard to case. */
public final class HeaderNames {

    private final TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private HeaderNames(List<String> names) {
        this.names.addAll(names);
    }

    /** The set of these names. */
    public static HeaderNames of(String... names) {
        return new HeaderNames(List.of(names));
    }

    /** This set and more names. */
    public HeaderNames and(String... more) {
        HeaderNames all = new HeaderNames(List.of(more));
        all.names.addAll(names);
        return all;
    }

    /** Whether the name is one of these. */
    public boolean contains(String name) {
        return names.contains(name);
    }
}
