package dev.gatehouse.flow.deployment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The path of a request within its stage, cut at its slashes.
 *
 * <p>AWS ignores any number of slashes before the first segment, and one after the last; slashes inside stay.
 */
final class PathSegments {

    private final String path;
    private final int end;
    private int[] starts = new int[8];
    private int count;

    PathSegments(String path) {
        this.path = path;
        int first = 0;
        while (first < path.length() && path.charAt(first) == '/') {
            first++;
        }
        this.end = first < path.length() && path.endsWith("/") ? path.length() - 1 : path.length();
        if (first < end) {
            cut(first);
        }
    }

    private void cut(int first) {
        add(first);
        int slash = path.indexOf('/', first);
        while (slash >= 0 && slash < end) {
            add(slash + 1);
            slash = path.indexOf('/', slash + 1);
        }
    }

    private void add(int start) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = start;
    }

    int count() {
        return count;
    }

    /** One segment, percent-encoded as it came. */
    String at(int index) {
        return path.substring(starts[index], index + 1 < count ? starts[index + 1] - 1 : end);
    }

    /** Everything from one segment on, percent-encoded as it came: what a greedy parameter takes. */
    String from(int index) {
        return path.substring(starts[index], end);
    }

    /** A segment decoded, for comparison with a resource's own name. */
    static String decoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return segment;
        }
    }
}
