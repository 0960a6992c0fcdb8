package dev.gatehouse.model.v2.parameter;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Headers that no mapping of an HTTP API may touch.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html#http-api-mapping-reserved-headers">Reserved
 *     headers</a>
 */
public final class ReservedHeaders {

    private static final List<String> PREFIXES = List.of("access-control-", "apigw-", "x-amz-", "x-amzn-");
    private static final Set<String> NAMES = Set.of(
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "content-location",
            "forwarded",
            "keep-alive",
            "origin",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailers",
            "transfer-encoding",
            "upgrade",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "via");

    private ReservedHeaders() {}

    /** Whether a header of that name, in any case, is reserved. */
    public static boolean contain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
