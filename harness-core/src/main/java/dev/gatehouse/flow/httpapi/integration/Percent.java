package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.model.http.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Writes decoded values into URIs. */
final class Percent {

    private static final String UNRESERVED = "-._~";
    /** With the slash, which a greedy parameter's value holds. */
    private static final String PATH = UNRESERVED + "/:@!$&'()*+,;=";

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    static String encodedPath(String value) {
        return encode(value, PATH);
    }

    static String encodedQuery(QueryParameters query) {
        StringJoiner joined = new StringJoiner("&");
        query.all()
                .forEach((name, values) -> values.forEach(
                        value -> joined.add(encode(name, UNRESERVED) + "=" + encode(value, UNRESERVED))));
        return joined.toString();
    }

    private static String encode(String value, String kept) {
        StringBuilder encoded = new StringBuilder(value.length() + 8);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(DIGITS[c >> 4]).append(DIGITS[c & 15]);
            }
        }
        return encoded.toString();
    }
}
