package dev.gatehouse.flow.methodrequest.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.signature.CredentialScope;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedRequestTest {

    /** Credentials and answer of AWS's published test vector "get-vanilla". */
    @Test
    void a_signature_is_computed_as_in_aws_s_test_vectors() {
        SignedRequest request = request("/", "X-Amz-Date", "20150830T123600Z");

        assertThat(request.scope().sign(request.stringToSign(), "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
                .isEqualTo("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, ''",
        "/a%20b/c, /a%2520b/c, ''",
        "/a?b=2&a=1&b=1, /a, a=1&b=1&b=2",
        "/a?q=x+y&r=a%2Fb&flag, /a, flag=&q=x%20y&r=a%2Fb",
        "/a?X-Amz-Signature=abc&b=1, /a, b=1",
    })
    void path_and_query_have_one_form(String target, String path, String query) {
        assertThat(request(target).canonical().lines().skip(1).limit(2)).containsExactly(path, query);
    }

    @Test
    void headers_are_trimmed_and_joined() {
        SignedRequest request = new SignedRequest(
                new HttpRequest("GET", "/", Headers.of("X-A", "  a   b ", "x-a", "c"), Bytes.EMPTY),
                new CredentialScope("AKIDEXAMPLE", "20150830", "us-east-1", "service"),
                List.of("x-a"),
                "",
                "20150830T123600Z",
                null);

        assertThat(request.canonical().lines()).contains("x-a:a b,c", "x-a");
    }

    private static SignedRequest request(String target, String... headers) {
        Headers all = Headers.of("Host", "example.amazonaws.com");
        if (headers.length > 0) {
            all = all.plus(headers[0], headers[1]);
        }
        return new SignedRequest(
                new HttpRequest("GET", target, all, Bytes.EMPTY),
                new CredentialScope("AKIDEXAMPLE", "20150830", "us-east-1", "service"),
                headers.length > 0 ? List.of("host", "x-amz-date") : List.of("host"),
                "",
                "20150830T123600Z",
                null);
    }
}
