package dev.gatehouse.flow.listen;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The target of a request line. Clients of a proxy write the whole URI, and HTTP asks every server to read it: its host
 * then counts instead of the {@code Host} header.
 *
 * @param pathAndQuery path and query, as they were written
 * @param authority the host of an absolute URI; null for the usual form
 */
record RequestTarget(String pathAndQuery, @Nullable String authority) {

    static RequestTarget of(String written) {
        int afterScheme = afterScheme(written);
        if (afterScheme < 0) {
            return new RequestTarget(written, null);
        }
        int end = afterScheme;
        while (end < written.length() && "/?".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String rest = written.substring(end);
        return new RequestTarget(rest.startsWith("/") ? rest : "/" + rest, written.substring(afterScheme, end));
    }

    /** Whether the target has one of the forms that a server of an API can answer. */
    static boolean isReadable(String written) {
        return written.startsWith("/") || written.equals("*") || afterScheme(written) >= 0;
    }

    private static int afterScheme(String written) {
        String scheme = written.substring(0, Math.min(written.length(), "https://".length()))
                .toLowerCase(Locale.ROOT);
        if (scheme.startsWith("http://")) {
            return "http://".length();
        }
        return scheme.equals("https://") ? scheme.length() : -1;
    }
}
