package dev.gatehouse.contract.checks;

import dev.gatehouse.model.http.Headers;
import java.util.Locale;

/** Content types as they are compared: without parameters, in lower case. */
final class MediaType {

    static final String JSON = "application/json";

    private MediaType() {}

    /** What API Gateway takes for the content type where none is said. */
    static String of(Headers headers) {
        return headers.last("Content-Type").map(MediaType::bare).orElse(JSON);
    }

    static String bare(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String mediaType) {
        return mediaType.equals(JSON) || mediaType.endsWith("+json") || mediaType.endsWith("/json");
    }

    /** Whether a range as {@code text/*} has the type in it. */
    static boolean covers(String range, String mediaType) {
        String bare = bare(range);
        return bare.equals(mediaType)
                || bare.equals("*/*")
                || (bare.endsWith("/*") && mediaType.startsWith(bare.substring(0, bare.length() - 1)));
    }
}
