package dev.gatehouse.contract.pact.export;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers belong into a pact: not those of a connection, of a client's library or of AWS, and no secrets, and not those of
 * stand-ins. */
final class Kept {

    private static final Set<String> OF_NOBODY = Set.of(
            "host",
            "user-agent",
            "connection",
            "keep-alive",
            "content-length",
            "transfer-encoding",
            "accept-encoding",
            "content-encoding",
            "date",
            "via",
            "server",
            "apigw-requestid");
    private static final List<String> BEGINNINGS = List.of(
            "x-amzn-", "x-amz-", "x-forwarded-", "x-cache", "cloudfront-", "access-control-request-", "matched-stub-");
    private static final String MASKED = "<masked ";

    private Kept() {}

    static Headers of(Headers headers) {
        return headers.filtered(header -> isOfSomebody(header) && !isSecret(header));
    }

    /** The names of headers that would matter and are secret. */
    static List<String> secrets(Headers headers) {
        return headers.stream()
                .filter(Kept::isSecret)
                .map(Header::name)
                .distinct()
                .toList();
    }

    private static boolean isOfSomebody(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        return !OF_NOBODY.contains(name) && BEGINNINGS.stream().noneMatch(name::startsWith);
    }

    private static boolean isSecret(Header header) {
        return header.value().contains(MASKED) || header.value().startsWith("***");
    }
}
