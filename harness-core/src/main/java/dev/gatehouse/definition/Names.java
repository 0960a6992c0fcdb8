package dev.gatehouse.definition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what was probably meant by a name that does not exist. */
public final class Names {

    private Names() {}

    /** {@code Did you mean "x"?}, or the names that there are. */
    public static String suggestion(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> "There are " + list(known) + ".");
    }

    /** The name that differs least; empty if all differ too much to have been meant. */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 4));
    }

    /** The names in alphabetical order. */
    public static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] costs = new int[to.length() + 1];
        for (int column = 0; column < costs.length; column++) {
            costs[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            nextRow(costs, row, from.charAt(row - 1), to);
        }
        return costs[to.length()];
    }

    private static void nextRow(int[] costs, int row, char character, String to) {
        int diagonal = costs[0];
        costs[0] = row;
        for (int column = 1; column < costs.length; column++) {
            int replaced = diagonal + (character == to.charAt(column - 1) ? 0 : 1);
            diagonal = costs[column];
            costs[column] = Math.min(replaced, 1 + Math.min(costs[column], costs[column - 1]));
        }
    }
}
