package dev.gatehouse.flow.signature;

import dev.gatehouse.model.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes requests in the one form in which client and server digest them.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request">Create
 *     a canonical request</a>
 */
public final class CanonicalRequest {

    private static final String UNRESERVED = "-._~";
    private static final String HEX = "0123456789ABCDEF";

    private CanonicalRequest() {}

    /**
     * The canonical form for every service but S3.
     *
     * @param signedHeaders the names of the headers that count, in lower case and sorted
     */
    public static String of(HttpRequest http, List<String> signedHeaders) {
        return of(http, signedHeaders, path(http.rawPath()));
    }

    /** The canonical form for S3, which encodes paths once: a key may hold what looks like an encoded character. */
    static String forS3(HttpRequest http, List<String> signedHeaders) {
        String path = decode(http.rawPath().replace("+", "%2B"));
        return of(http, signedHeaders, path.isEmpty() ? "/" : encode(path, UNRESERVED + "/"));
    }

    private static String of(HttpRequest http, List<String> signedHeaders, String path) {
        return String.join(
                "\n",
                http.method(),
                path,
                query(http.rawQuery().orElse("")),
                signedHeaders.stream().map(name -> header(http, name)).collect(Collectors.joining()),
                String.join(";", signedHeaders),
                Digests.sha256Hex(http.body().toByteArray()));
    }

    /** Encoded once more than on the wire, as for every service but S3. */
    private static String path(String raw) {
        return raw.isEmpty() ? "/" : encode(raw, UNRESERVED + "/");
    }

    private static String query(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("X-Amz-Signature="))
                .map(CanonicalRequest::pair)
                .sorted(Comparator.comparing((Pair pair) -> pair.name).thenComparing(Pair::value))
                .map(pair -> pair.name + "=" + pair.value)
                .collect(Collectors.joining("&"));
    }

    private record Pair(String name, String value) {}

    private static Pair pair(String raw) {
        int equals = raw.indexOf('=');
        String name = equals < 0 ? raw : raw.substring(0, equals);
        String value = equals < 0 ? "" : raw.substring(equals + 1);
        return new Pair(encode(decode(name), UNRESERVED), encode(decode(value), UNRESERVED));
    }

    private static String header(HttpRequest http, String name) {
        String value = http.headers().values(name).stream()
                .map(text -> text.trim().replaceAll(" +", " "))
                .collect(Collectors.joining(","));
        return name + ":" + value + "\n";
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String encode(String value, String kept) {
        StringBuilder encoded = new StringBuilder(value.length() + 8);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }
}
