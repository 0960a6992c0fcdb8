package dev.gatehouse.flow.problem;

import java.util.Locale;

/** How far a name is from another: what is nearest was probably meant. */
public final class EditDistance {

    private EditDistance() {}

    /** Levenshtein's distance, in which upper and lower case count as one letter apart, being letters of their own. */
    public static int between(String a, String b) {
        if (a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT))) {
            return 1;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            previous = nextRow(previous, a.charAt(i - 1), b, i);
        }
        return previous[b.length()];
    }

    private static int[] nextRow(int[] previous, char letter, String b, int row) {
        int[] next = new int[previous.length];
        next[0] = row;
        for (int j = 1; j < next.length; j++) {
            int replaced = previous[j - 1] + (b.charAt(j - 1) == letter ? 0 : 1);
            next[j] = Math.min(replaced, Math.min(previous[j], next[j - 1]) + 1);
        }
        return next;
    }
}
