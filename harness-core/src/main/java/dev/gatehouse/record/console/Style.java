package dev.gatehouse.record.console;

/** How the text is dressed. */
public enum Style {
    /** Nothing but text. */
    PLAIN,
    /** With the ANSI colours of a terminal. */
    COLOURED;

    String bold(String text) {
        return dressed("1", text);
    }

    String dim(String text) {
        return dressed("2", text);
    }

    String good(String text) {
        return dressed("32", text);
    }

    String bad(String text) {
        return dressed("1;31", text);
    }

    private String dressed(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
