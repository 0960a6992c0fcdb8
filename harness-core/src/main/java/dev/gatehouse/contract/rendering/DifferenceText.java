package dev.gatehouse.contract.rendering;

import dev.gatehouse.contract.comparison.Difference;
import java.util.ArrayList;
import java.util.List;

/** A difference in three lines: where, what in process, what on the target. */
final class DifferenceText {

    private DifferenceText() {}

    static List<String> lines(Difference difference, String target) {
        Excerpt values = Excerpt.of(difference.inProcess(), difference.onTarget());
        int width = Math.max("in process".length(), target.length()) + 1;
        List<String> lines = new ArrayList<>();
        lines.add(place(difference) + "   " + difference.place().pointer());
        lines.add("  " + padded("in process:", width) + " " + values.first());
        lines.add("  " + padded(target + ":", width) + " " + values.second());
        return lines;
    }

    /** The stage, and what differs there: {@code 3 Integration response, endpoint body}. */
    static String place(Difference difference) {
        String place = difference.place().stage().number() + " "
                + difference.place().stage().title() + ", " + difference.place().title();
        if (difference instanceof Difference.OtherText text) {
            return place + ", line " + text.line();
        }
        return difference instanceof Difference.OtherBytes bytes ? place + ", from byte " + bytes.offset() : place;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
