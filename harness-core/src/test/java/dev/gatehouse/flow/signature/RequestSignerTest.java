package dev.gatehouse.flow.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestSignerTest {

    private static final AwsCredentials CREDENTIALS =
            new AwsCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", null);

    /** The example of AWS's own description of Signature Version 4. */
    @Test
    void a_request_is_signed_as_in_aws_s_example() {
        HttpRequest request = new HttpRequest(
                "GET",
                "/?Action=ListUsers&Version=2010-05-08",
                Headers.of(
                        "Host", "iam.amazonaws.com",
                        "Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
                Bytes.EMPTY);

        HttpRequest signed =
                new RequestSigner("iam", "us-east-1").sign(request, CREDENTIALS, Instant.parse("2015-08-30T12:36:00Z"));

        assertThat(signed.headers().first("Authorization"))
                .hasValue("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request,"
                        + " SignedHeaders=content-type;host;x-amz-date,"
                        + " Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
        assertThat(signed.headers().first("X-Amz-Date")).hasValue("20150830T123600Z");
    }

    @Test
    void a_request_to_s3_carries_the_hash_of_its_body_and_counts_its_path_as_it_is() {
        HttpRequest signed =
                new RequestSigner("s3", "us-east-1").sign(get("/bucket/a%20b(1)"), CREDENTIALS, Instant.EPOCH);

        assertThat(signed.headers().first("X-Amz-Content-Sha256"))
                .hasValue("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CanonicalRequest.forS3(signed, java.util.List.of("host"))
                        .lines()
                        .skip(1))
                .startsWith("/bucket/a%20b%281%29");
    }

    @Test
    void a_session_token_goes_along_signed() {
        AwsCredentials temporary = new AwsCredentials("ASIAEXAMPLE", "secret", "the-token");

        Headers headers = new RequestSigner("sqs", "eu-west-1")
                .sign(get("/"), temporary, Instant.EPOCH)
                .headers();

        assertThat(headers.first("X-Amz-Security-Token")).hasValue("the-token");
        assertThat(headers.first("Authorization").orElseThrow())
                .contains("/19700101/eu-west-1/sqs/aws4_request", "x-amz-security-token");
        assertThat(temporary).hasToString("ASIAEXAMPLE");
    }

    @Test
    void parameters_are_sorted_by_name_before_value() {
        String canonical = CanonicalRequest.of(get("/?a-b=1&a=2"), java.util.List.of("host"));

        assertThat(canonical.lines().skip(2)).startsWith("a=2&a-b=1");
    }

    private static HttpRequest get(String target) {
        return new HttpRequest("GET", target, Headers.of("Host", "example.com"), Bytes.EMPTY);
    }
}
