package dev.gatehouse.mapping.vtl;

/**
 * {@code $util.escapeJavaScript}: a text as it stands inside a JavaScript string literal. AWS escapes single quotes
 * too, which JSON forbids: its guide tells people to undo that.
 */
final class JavaScriptText {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_ASCII = '~';

    private JavaScriptText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '\b' -> escaped.append("\\b");
            case '\n' -> escaped.append("\\n");
            case '\t' -> escaped.append("\\t");
            case '\f' -> escaped.append("\\f");
            case '\r' -> escaped.append("\\r");
            case '\'', '"', '\\', '/' -> escaped.append('\\').append(c);
            default -> appendOther(escaped, c);
        }
    }

    private static void appendOther(StringBuilder escaped, char c) {
        if (c >= FIRST_PRINTABLE && c <= LAST_ASCII) {
            escaped.append(c);
            return;
        }
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append("0123456789ABCDEF".charAt((c >> shift) & 0xF));
        }
    }
}
