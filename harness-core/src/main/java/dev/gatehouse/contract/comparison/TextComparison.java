package dev.gatehouse.contract.comparison;

import java.util.List;

/** Finds the first line in which two texts differ. */
final class TextComparison {

    private TextComparison() {}

    static List<Difference> differences(Part part, String mine, String theirs) {
        if (mine.equals(theirs)) {
            return List.of();
        }
        String[] my = mine.split("\n", -1);
        String[] their = theirs.split("\n", -1);
        int line = 0;
        while (line < my.length && line < their.length && my[line].equals(their[line])) {
            line++;
        }
        return List.of(new Difference.OtherText(Place.of(part), line + 1, line(my, line), line(their, line)));
    }

    private static String line(String[] lines, int line) {
        if (line >= lines.length) {
            return Difference.ABSENT;
        }
        return lines[line].isEmpty() && lines.length == 1 ? "(empty)" : lines[line];
    }
}
