package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.signature.CredentialScope;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;

/** Signs GET requests for tests. */
public record TestSigner(String accessKeyId, String secretAccessKey, String timestamp, String region, String service) {

    private static final String HOST = "abcde12345.execute-api.us-east-1.amazonaws.com";

    /** Signs for the time and place of {@link TestRequest}. */
    public static TestSigner of(String accessKeyId, String secretAccessKey) {
        return new TestSigner(accessKeyId, secretAccessKey, "20231114T221320Z", "us-east-1", "execute-api");
    }

    public TestSigner at(String otherTimestamp) {
        return new TestSigner(accessKeyId, secretAccessKey, otherTimestamp, region, service);
    }

    public TestSigner forService(String otherService) {
        return new TestSigner(accessKeyId, secretAccessKey, timestamp, region, otherService);
    }

    public TestRequest get(String path) {
        HttpRequest http = new HttpRequest("GET", path, Headers.of("Host", HOST, "X-Amz-Date", timestamp), Bytes.EMPTY);
        CredentialScope scope = new CredentialScope(accessKeyId, timestamp.substring(0, 8), region, service);
        SignedRequest signed = new SignedRequest(http, scope, List.of("host", "x-amz-date"), "", timestamp, null);
        return TestRequest.get(path)
                .header("X-Amz-Date", timestamp)
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + accessKeyId + "/" + scope
                                + ", SignedHeaders=host;x-amz-date, Signature="
                                + scope.sign(signed.stringToSign(), secretAccessKey));
    }
}
