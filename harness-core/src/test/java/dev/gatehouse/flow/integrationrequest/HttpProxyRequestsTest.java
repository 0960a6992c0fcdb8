package dev.gatehouse.flow.integrationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.TestMethod;
import dev.gatehouse.flow.exchange.TestRequest;
import dev.gatehouse.flow.exchange.TestSteps;
import dev.gatehouse.model.rest.IntegrationType;
import org.junit.jupiter.api.Test;

class HttpProxyRequestsTest {

    private final TestMethod method = TestMethod.of(IntegrationType.HTTP_PROXY).httpMethod("ANY");

    @Test
    void the_clients_method_body_and_query_go_on() {
        HttpCall call = new TestSteps(method)
                .http(TestRequest.post("/p", "hello").query("a", "1", "2").query("b", "x y"));

        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.payload().utf8()).isEqualTo("hello");
        assertThat(call.uri()).isEqualTo("http://backend.example.com?a=1&a=2&b=x%20y");
    }

    @Test
    void mapped_query_parameters_come_after_the_uris_and_the_clients_own() {
        method.uri("http://backend.example.com/x?a=0").parameter("querystring.a", "'2'");

        HttpCall call = new TestSteps(method).http(TestRequest.get("/p").query("a", "1"));

        assertThat(call.uri()).isEqualTo("http://backend.example.com/x?a=0&a=1&a=2");
    }

    @Test
    void headers_of_the_connection_stay_behind_and_the_others_go_on() {
        HttpCall call = new TestSteps(method)
                .http(TestRequest.get("/p")
                        .header("Connection", "close")
                        .header("Via", "x")
                        .header("Content-Encoding", "deflate")
                        .header("Accept-Encoding", "br")
                        .header("X-Mine", "1"));

        assertThat(call.headers().has("Connection")).isFalse();
        assertThat(call.headers().has("Via")).isFalse();
        assertThat(call.headers().has("Host")).isFalse();
        assertThat(call.headers().has("Content-Encoding")).isFalse();
        assertThat(call.headers().first("Accept-Encoding")).hasValue("br");
        assertThat(call.headers().first("X-Mine")).hasValue("1");
        assertThat(call.headers().first("X-Amzn-Apigateway-Api-Id")).hasValue("abcde12345");
    }

    @Test
    void a_signature_for_the_gateway_stays_behind_and_other_authorization_goes_on() {
        TestRequest signed = TestRequest.get("/p").header("authorization", "AWS4-HMAC-SHA256 Credential=a/b");
        TestRequest bearer = TestRequest.get("/p").header("authorization", "Bearer b");

        assertThat(new TestSteps(method).http(signed).headers().has("Authorization"))
                .isFalse();
        assertThat(new TestSteps(method).http(bearer).headers().first("Authorization"))
                .hasValue("Bearer b");
    }

    @Test
    void a_mapped_header_replaces_the_clients() {
        method.parameter("header.headerVar", "method.request.header.foobar");

        HttpCall call = new TestSteps(method)
                .http(TestRequest.get("/p").header("HeaderVar", "client").header("foobar", "mapped"));

        assertThat(call.headers().values("headervar")).containsExactly("mapped");
        assertThat(call.headers().values("foobar")).containsExactly("mapped");
    }
}
