package dev.gatehouse.model.http;

import java.nio.charset.StandardCharsets;

/**
 * Writes values into URIs, as RFC 3986 has them: in UTF-8, with capital digits.
 *
 * <pre>{@code
 * PercentEncoding.ofPath("a b/c")    // a%20b/c
 * PercentEncoding.ofQuery("a b/c")   // a%20b%2Fc
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html">Parameter
 *     mapping</a>
 */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";

    /** What a path may hold besides; the slash is in a greedy parameter's value. */
    private static final String PATH = UNRESERVED + "/:@!$&'()*+,;=";

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** A value for a path; slashes stay. */
    public static String ofPath(String value) {
        return encode(value, PATH);
    }

    /** The same for a value that is encoded already, but for what no path may hold. */
    public static String ofEncodedPath(String value) {
        return encode(value, PATH + "%");
    }

    /** A name or a value for a query. */
    public static String ofQuery(String value) {
        return encode(value, UNRESERVED);
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
