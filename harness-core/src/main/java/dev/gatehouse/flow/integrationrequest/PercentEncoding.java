package dev.gatehouse.flow.integrationrequest;

import java.nio.charset.StandardCharsets;

/** Writes values into URIs. */
final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    /** What a path may hold besides, and the percent sign: path parameters are still encoded when they get here. */
    private static final String PATH = UNRESERVED + "%/:@!$&'()*+,;=";

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    static String ofPath(String value) {
        return encode(value, PATH);
    }

    static String ofQuery(String value) {
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
