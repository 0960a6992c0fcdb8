package dev.gatehouse.flow.signature;

import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Signs requests to one service in one region.
 *
 * <pre>{@code
 * HttpRequest signed = new RequestSigner("sqs", "us-east-1").sign(request, credentials, clock.instant());
 * }</pre>
 *
 * @param service the name that the service's signatures have, as {@code sqs} or, for Step Functions, {@code states}
 * @param region as {@code us-east-1}
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed AWS API
 *     request</a>
 */
public record RequestSigner(String service, String region) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DATE_DIGITS = 8;

    /**
     * The request with {@code X-Amz-Date}, {@code Authorization} and, where needed, {@code X-Amz-Content-Sha256} and
     * {@code X-Amz-Security-Token}, in place of any that it had.
     *
     * @param request complete with {@code Host}; its path and query are percent-encoded
     */
    public HttpRequest sign(HttpRequest request, AwsCredentials credentials, Instant now) {
        String timestamp = TIMESTAMP.format(now);
        HttpRequest complete = withHeaders(request, headers(request, credentials, timestamp));
        List<String> signedHeaders = signedHeaders(complete.headers());
        String canonical =
                isS3() ? CanonicalRequest.forS3(complete, signedHeaders) : CanonicalRequest.of(complete, signedHeaders);
        CredentialScope scope =
                new CredentialScope(credentials.accessKeyId(), timestamp.substring(0, DATE_DIGITS), region, service);
        String stringToSign = String.join(
                "\n",
                ALGORITHM,
                timestamp,
                scope.toString(),
                Digests.sha256Hex(canonical.getBytes(StandardCharsets.UTF_8)));
        String authorization = ALGORITHM + " Credential=" + credentials.accessKeyId() + "/" + scope
                + ", SignedHeaders=" + String.join(";", signedHeaders)
                + ", Signature=" + scope.sign(stringToSign, credentials.secretAccessKey());
        return withHeaders(complete, complete.headers().with("Authorization", authorization));
    }

    private boolean isS3() {
        return service.equals("s3");
    }

    private Headers headers(HttpRequest request, AwsCredentials credentials, String timestamp) {
        Headers headers = request.headers()
                .without("Authorization")
                .without("X-Amz-Security-Token")
                .with("X-Amz-Date", timestamp);
        if (isS3()) {
            headers = headers.with(
                    "X-Amz-Content-Sha256", Digests.sha256Hex(request.body().toByteArray()));
        }
        String token = credentials.sessionToken();
        return token == null ? headers : headers.with("X-Amz-Security-Token", token);
    }

    /** What says where and what the call is; the rest, as User-Agent, may change on the way. */
    private static List<String> signedHeaders(Headers headers) {
        return headers.stream()
                .map(Header::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("host") || name.equals("content-type") || name.startsWith("x-amz-"))
                .distinct()
                .sorted()
                .toList();
    }

    private static HttpRequest withHeaders(HttpRequest request, Headers headers) {
        return new HttpRequest(request.method(), request.target(), headers, request.body());
    }
}
