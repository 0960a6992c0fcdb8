package dev.gatehouse;

import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service that a request was signed for.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html">Elements of a request
 *     signature</a>
 */
final class SigningService {

    /** key id / date / region / service / aws4_request */
    private static final Pattern SCOPE = Pattern.compile("/\\d{8}/[^/]*/([^/]+)/aws4_request");

    private SigningService() {}

    /** The name in the credential's scope, in the header or in the query; empty if the request is not signed. */
    static Optional<String> of(HttpRequest request) {
        boolean signed =
                request.headers().has("Authorization") || request.target().contains("X-Amz-Credential=");
        return signed ? read(request) : Optional.empty();
    }

    private static Optional<String> read(HttpRequest request) {
        return request.headers()
                .first("Authorization")
                .filter(authorization -> authorization.startsWith("AWS4-"))
                .or(() -> presigned(request))
                .map(SCOPE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Optional<String> presigned(HttpRequest request) {
        return request.rawQuery()
                .filter(query -> query.contains("X-Amz-Credential="))
                .flatMap(query -> QueryParameters.parse(query).last("X-Amz-Credential"));
    }
}
