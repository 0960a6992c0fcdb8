package dev.gatehouse.flow.httpapi.request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Paths as HTTP APIs show them: decoded, {@code %2F} too, with a plus sign that stays one. */
public final class SeenPath {

    private SeenPath() {}

    /** The path decoded; one whose percent-encoding is malformed stays as it is. */
    public static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
