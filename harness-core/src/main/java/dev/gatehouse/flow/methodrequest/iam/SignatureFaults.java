package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.signature.Digests;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.nio.charset.StandardCharsets;
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

    /** The fault for a request whose signature is missing, is none, or is of no use. */
    public static GatewayFault unsigned(Headers headers, String truth) {
        Optional<String> authorization = headers.first("Authorization");
        if (authorization.isEmpty()) {
            return GatewayFault.of(
                    GatewayResponseType.MISSING_AUTHENTICATION_TOKEN, "Missing Authentication Token", truth);
        }
        if (authorization.get().startsWith(SignedRequest.ALGORITHM)) {
            return unknownToken(truth);
        }
        return authorization.get().contains("=")
                ? incomplete(headers, authorization.get())
                : incompleteSignature(
                        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and"
                                + " encoded with Base64): '" + hash(authorization.get()) + "'.",
                        truth + ", and the Authorization header is no signature");
    }

    /** The fault for a header that lacks parts of a signature; AWS names each. */
    static GatewayFault incomplete(Headers headers, String authorization) {
        StringBuilder message = new StringBuilder();
        for (String part : new String[] {"Credential", "Signature", "SignedHeaders"}) {
            if (!authorization.contains(part + "=")) {
                message.append("Authorization header requires '").append(part).append("' parameter. ");
            }
        }
        if (!headers.has("X-Amz-Date") && !headers.has("Date")) {
            message.append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        }
        message.append("(Hashed with SHA-256 and encoded with Base64) Authorization=")
                .append(hash(authorization));
        return incompleteSignature(message.toString(), "the signature in the Authorization header is incomplete");
    }

    static GatewayFault unknownToken(String truth) {
        return invalid("The security token included in the request is invalid.", truth)
                .withErrorType("UnrecognizedClientException");
    }

    static GatewayFault invalidScope(String message) {
        return invalid(message, "the signature's scope does not fit: " + message);
    }

    static GatewayFault invalid(String message, String truth) {
        return GatewayFault.of(GatewayResponseType.INVALID_SIGNATURE, message, truth);
    }

    private static GatewayFault incompleteSignature(String message, String truth) {
        return invalid(message, truth).withErrorType("IncompleteSignatureException");
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
