package dev.gatehouse.flow.signature;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a signature is good for: a day, a region and a service.
 *
 * @param accessKeyId whose key it is
 * @param date as {@code 20260131}
 * @param region as {@code us-east-1}
 * @param service as {@code execute-api}
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed AWS API
 *     request</a>
 */
public record CredentialScope(String accessKeyId, String date, String region, String service) {

    private static final String TERMINATOR = "aws4_request";
    private static final int PARTS = 5;

    /** Reads {@code AKIDEXAMPLE/20260131/us-east-1/execute-api/aws4_request}. */
    public static Optional<CredentialScope> parse(String credential) {
        String[] parts = credential.split("/", -1);
        return parts.length == PARTS && parts[4].equals(TERMINATOR)
                ? Optional.of(new CredentialScope(parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    /** The signature of a text. */
    public String sign(String text, String secretAccessKey) {
        byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {date, region, service, TERMINATOR}) {
            key = Digests.hmac(key, part);
        }
        return HexFormat.of().formatHex(Digests.hmac(key, text));
    }

    @Override
    public String toString() {
        return String.join("/", date, region, service, TERMINATOR);
    }
}
