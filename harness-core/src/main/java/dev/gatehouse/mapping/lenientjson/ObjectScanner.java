package dev.gatehouse.mapping.lenientjson;

import java.util.OptionalInt;

/** Walks over the keys of one sloppy JSON object, as far as it must. */
final class ObjectScanner {
    private static final char END = '\0';

    private final String text;
    private int at;

    ObjectScanner(String text) {
        this.text = text;
    }

    OptionalInt integer(String key) {
        skipBlanks();
        if (peek() != '{') {
            return OptionalInt.empty();
        }
        at++;
        while (at < text.length()) {
            skipSeparators();
            if (peek() == '}') {
                return OptionalInt.empty();
            }
            boolean found = token(":").equals(key);
            at = Math.min(at + 1, text.length());
            if (found) {
                return parse(value());
            }
            value();
        }
        return OptionalInt.empty();
    }

    private static OptionalInt parse(String value) {
        try {
            return OptionalInt.of(Integer.parseInt(value));
        } catch (NumberFormatException noInteger) {
            return OptionalInt.empty();
        }
    }

    /** A key, quoted or bare, up to one of the given characters; leaves the scanner on that character. */
    private String token(String until) {
        skipBlanks();
        char quote = peek();
        String quoted = quote == '"' || quote == '\'' ? quoted(quote) : "";
        int start = at;
        while (at < text.length() && until.indexOf(peek()) < 0) {
            at++;
        }
        return quoted + text.substring(start, at).strip();
    }

    /** The raw text of a value, quotes kept, so that "200" is no number; nested values are stepped over whole. */
    private String value() {
        skipBlanks();
        int start = at;
        int depth = 0;
        while (at < text.length() && (depth > 0 || ",}".indexOf(peek()) < 0)) {
            depth = step(depth);
        }
        return text.substring(start, at).strip();
    }

    private int step(int depth) {
        char c = peek();
        if (c == '"' || c == '\'') {
            quoted(c);
            return depth;
        }
        at++;
        return switch (c) {
            case '{', '[' -> depth + 1;
            case '}', ']' -> Math.max(0, depth - 1);
            default -> depth;
        };
    }

    private String quoted(char quote) {
        at++;
        int start = Math.min(at, text.length());
        while (at < text.length() && peek() != quote) {
            at += peek() == '\\' ? 2 : 1;
        }
        int end = Math.max(start, Math.min(at, text.length()));
        at = Math.min(at + 1, text.length());
        return text.substring(start, end);
    }

    private void skipSeparators() {
        while (Character.isWhitespace(peek()) || peek() == ',') {
            at++;
        }
    }

    private void skipBlanks() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
