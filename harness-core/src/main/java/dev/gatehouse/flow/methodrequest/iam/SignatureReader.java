package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.signature.CredentialScope;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a request says of its signature. */
final class SignatureReader {

    private SignatureReader() {}

    /**
     * The request with its signature, from the header or else from the query.
     *
     * @throws GatewayFault if it has none, or an incomplete one
     */
    static SignedRequest read(HttpRequest http) {
        Optional<String> authorization = http.headers().first("Authorization");
        Map<String, String> query = SignatureParameters.ofQuery(http);
        if (authorization.isEmpty() && SignedRequest.ALGORITHM.equals(query.get("X-Amz-Algorithm"))) {
            return presigned(http, query);
        }
        if (authorization
                .filter(text -> text.startsWith(SignedRequest.ALGORITHM))
                .isEmpty()) {
            throw SignatureFaults.unsigned(http.headers(), "the method asks for AWS_IAM");
        }
        Map<String, String> parts = SignatureParameters.ofHeader(authorization.get());
        String timestamp = http.headers().first("X-Amz-Date").orElse("");
        Optional<CredentialScope> scope =
                Optional.ofNullable(parts.get("Credential")).flatMap(CredentialScope::parse);
        if (scope.isEmpty()
                || !parts.keySet().containsAll(List.of("SignedHeaders", "Signature"))
                || timestamp.isEmpty()) {
            throw SignatureFaults.incomplete(http.headers(), authorization.get());
        }
        return new SignedRequest(http, scope.get(), names(parts), part(parts, "Signature"), timestamp, null);
    }

    private static SignedRequest presigned(HttpRequest http, Map<String, String> query) {
        CredentialScope scope = CredentialScope.parse(part(query, "X-Amz-Credential"))
                .orElseThrow(
                        () -> SignatureFaults.invalidScope("Credential must have exactly 5 slash-delimited elements"));
        return new SignedRequest(
                http,
                scope,
                List.of(part(query, "X-Amz-SignedHeaders").split(";", -1)),
                part(query, "X-Amz-Signature"),
                part(query, "X-Amz-Date"),
                seconds(part(query, "X-Amz-Expires")));
    }

    private static List<String> names(Map<String, String> parts) {
        return List.of(part(parts, "SignedHeaders").split(";", -1));
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    private static int seconds(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
