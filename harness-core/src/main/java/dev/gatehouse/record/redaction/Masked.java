package dev.gatehouse.record.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A secret as it is shown: {@code <masked 2bb80d53>}, where the digits are the beginning of its SHA-256.
 *
 * <p>Equal secrets give equal masks, in every run, so that masked texts can be compared, and {@link #shows} tells
 * whether a mask stands for a secret that one knows. Thirty-two bits identify a guess, but give nothing back of a
 * secret that is worth its name.
 */
public final class Masked {

    /** How many characters AWS shows of a secret. */
    public static final int SHOWN = 6;

    private Masked() {}

    /** The mask of a secret. */
    public static String secret(String secret) {
        if (secret.isEmpty() || secret.contains("<masked ")) {
            return secret;
        }
        byte[] digest = sha256().digest(secret.getBytes(StandardCharsets.UTF_8));
        return "<masked " + HexFormat.of().formatHex(digest, 0, 4) + ">";
    }

    /** Stars and the last six characters, as AWS masks in its execution logs; nothing shows of what is no longer. */
    public static String allButLastCharacters(String secret) {
        int hidden = secret.length() > SHOWN ? secret.length() - SHOWN : secret.length();
        return "*".repeat(hidden) + secret.substring(hidden);
    }

    /** The mask of credentials; a scheme as {@code Bearer} before them stays readable. */
    public static String credentials(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? secret(value) : value.substring(0, blank + 1) + secret(value.substring(blank + 1));
    }

    /** A {@code Cookie} header with each cookie's value masked. */
    public static String cookies(String value) {
        return Arrays.stream(value.split(";", -1)).map(Masked::cookie).collect(Collectors.joining(";"));
    }

    /** A {@code Set-Cookie} header with the cookie's value masked and its attributes as they are. */
    public static String setCookie(String value) {
        int end = value.indexOf(';');
        return end < 0 ? cookie(value) : cookie(value.substring(0, end)) + value.substring(end);
    }

    /** What is shown of the value of a header or parameter of this name, supposing that the name is a secret's. */
    public static String underName(String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "cookie" -> cookies(value);
            case "set-cookie" -> setCookie(value);
            case "authorization", "proxy-authorization" -> credentials(value);
            default -> secret(value);
        };
    }

    /**
     * Whether a recorded text is, or may stand for, the given one.
     *
     * @param recorded a recorded text, masked or not
     * @param known the text as it was before masking
     */
    public static boolean shows(String recorded, String known) {
        return recorded.equals(known)
                || recorded.equals(secret(known))
                || recorded.equals(credentials(known))
                || recorded.equals(cookies(known))
                || recorded.equals(setCookie(known));
    }

    private static String cookie(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals + 1) + secret(pair.substring(equals + 1));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
