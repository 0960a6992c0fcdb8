package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * AWS's answers to calls without a valid signature.
 *
 * <p>They also answer unknown paths and methods: AWS looks for a signature before it looks for the resource, so a path
 * that does not exist is "Missing Authentication Token", or, with any {@code Authorization} header, a complaint about that
 * header.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">Gateway response
 *     types</a>
 */
public final class SignatureFaults {

    private SignatureFaults() {}

    /** The fault for a request whose signature is missing or is none. */
    public static GatewayFault unsigned(Headers headers, String truth) {
        Optional<String> authorization = headers.first("Authorization");
        if (authorization.isEmpty()) {
            return GatewayFault.of(
                    GatewayResponseType.MISSING_AUTHENTICATION_TOKEN, "Missing Authentication Token", truth);
        }
        if (authorization.get().startsWith("AWS4-HMAC-SHA256")) {
            return GatewayFault.of(
                    GatewayResponseType.INVALID_SIGNATURE,
                    "The security token included in the request is invalid.",
                    truth + "; no credentials are known to verify the signature with");
        }
        return GatewayFault.of(
                        GatewayResponseType.INVALID_SIGNATURE,
                        incomplete(authorization.get()),
                        truth + ", and the Authorization" + " header is no signature")
                .withErrorType("IncompleteSignatureException");
    }

    private static String incomplete(String authorization) {
        String hash = Base64.getEncoder().encodeToString(sha256(authorization));
        if (authorization.contains("=")) {
            return "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature'"
                    + " parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires"
                    + " existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with"
                    + " Base64) Authorization=" + hash;
        }
        return "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with"
                + " Base64): '" + hash + "'.";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
