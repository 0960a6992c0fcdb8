package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.signature.CanonicalRequest;
import dev.gatehouse.flow.signature.CredentialScope;
import dev.gatehouse.flow.signature.Digests;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request and the signature that it claims.
 *
 * @param http the request
 * @param scope what the signature is good for
 * @param signedHeaders the names of the headers that it covers, in lower case
 * @param signature what the client computed, in hexadecimal digits
 * @param timestamp when the client signed, as {@code 20260131T120000Z}
 * @param expires for how many seconds a signature in the query counts; null in a header, where AWS allows five minutes
 */
record SignedRequest(
        HttpRequest http,
        CredentialScope scope,
        List<String> signedHeaders,
        String signature,
        String timestamp,
        @Nullable Integer expires) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    SignedRequest {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /** What {@code X-Amz-Security-Token} says, in the header or in the query. */
    Optional<String> securityToken() {
        return expires == null
                ? http.headers().last("X-Amz-Security-Token")
                : Optional.ofNullable(SignatureParameters.ofQuery(http).get("X-Amz-Security-Token"));
    }

    /** What the client had to sign. */
    String stringToSign() {
        return String.join(
                "\n",
                ALGORITHM,
                timestamp,
                scope.toString(),
                Digests.sha256Hex(canonical().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The request in the one form in which both sides digest it. */
    String canonical() {
        return CanonicalRequest.of(http, signedHeaders);
    }
}
