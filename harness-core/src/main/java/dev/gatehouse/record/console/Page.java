package dev.gatehouse.record.console;

import java.util.ArrayList;
import java.util.List;

/** Collects lines, none as wide as 100 columns. */
final class Page {

    /** The widest line. */
    static final int WIDTH = 98;

    private static final int INDENT = 9;
    private static final int HANGING = 2;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    Page(Style style) {
        this.style = style;
    }

    Style style() {
        return style;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** Lines under a label: {@code in}, {@code why} or {@code out}. */
    void labelled(String label, List<String> lines) {
        String lead = "    " + style.dim(label) + " ".repeat(INDENT - 4 - label.length());
        for (String line : lines) {
            for (String row : wrapped(printable(line))) {
                line(lead + row);
                lead = " ".repeat(INDENT);
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** A text cut to the given width, an ellipsis telling that it was. */
    static String fitted(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /** A text without the characters that would move a terminal's cursor. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .map(c -> Character.isISOControl(c) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static List<String> wrapped(String line) {
        List<String> rows = new ArrayList<>();
        String rest = line;
        int room = WIDTH - INDENT;
        while (rest.length() > room) {
            int blank = rest.lastIndexOf(' ', room);
            int cut = blank > room / 2 ? blank : room;
            rows.add(rest.substring(0, cut).stripTrailing());
            rest = " ".repeat(HANGING) + rest.substring(cut).stripLeading();
        }
        rows.add(rest);
        return rows;
    }
}
