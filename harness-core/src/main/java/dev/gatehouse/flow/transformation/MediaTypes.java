package dev.gatehouse.flow.transformation;

import java.util.Locale;

/** Media types as AWS compares them: lower case, without parameters. */
public final class MediaTypes {

    /** What AWS takes a payload for that does not say what it is. */
    public static final String JSON = "application/json";

    private MediaTypes() {}

    /** The first media type of a {@code Content-Type} or {@code Accept} value; AWS looks at no other. */
    public static String first(String headerValue) {
        int end = headerValue.length();
        for (int i = 0; i < end; i++) {
            char c = headerValue.charAt(i);
            if (c == ';' || c == ',') {
                end = i;
            }
        }
        return headerValue.substring(0, end).trim().toLowerCase(Locale.ROOT);
    }
}
