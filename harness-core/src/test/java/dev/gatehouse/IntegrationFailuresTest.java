package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.definition.DefinitionException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients are told of endpoints that do not answer, or not in time. */
class IntegrationFailuresTest {

    private static final String TIMED_OUT = "{\"message\": \"Endpoint request timed out\"}";
    private static final String NETWORK = "{\"message\": \"Network error communicating with endpoint\"}";
    private static final String CONFIGURATION = "{\"message\": \"Internal server error\"}";

    private ServerSocket silent;

    @BeforeEach
    void listen() throws IOException {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        silent.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http_proxy"})
    void a_server_that_says_nothing_times_out(String type) {
        RawCall.Answer answer = get(http(type, "http://127.0.0.1:" + silent.getLocalPort() + "/", 50));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.body()).isEqualTo(TIMED_OUT);
        assertThat(answer.head()).contains("InternalServerErrorException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http_proxy"})
    void a_refused_connection_is_a_network_error(String type) throws IOException {
        int port = silent.getLocalPort();
        silent.close();

        RawCall.Answer answer = get(http(type, "http://127.0.0.1:" + port + "/", 5000));

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.body()).isEqualTo(NETWORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "http_proxy"})
    void an_unknown_host_is_a_configuration_error(String type) {
        RawCall.Answer answer = get(http(type, "http://nothing.invalid/", 5000));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo(CONFIGURATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "aws_proxy"})
    void a_function_that_takes_too_long_times_out(String type) {
        try (Gateway gateway = lambda(type).start()) {
            gateway.functions().bind("slow", new Slow());

            RawCall.Answer answer =
                    RawCall.get(gateway, gateway.baseUri().getPath() + "/x").send();

            assertThat(answer.status()).isEqualTo(504);
            assertThat(answer.body()).isEqualTo(TIMED_OUT);
        }
    }

    @Test
    void a_time_out_has_its_own_gateway_response() {
        String document = http("http", "http://127.0.0.1:" + silent.getLocalPort() + "/", 50);
        try (Gateway gateway = OneMethod.empty()) {
            String api = new OneMethod(document).deployTo(gateway);
            OneMethod.call(
                    gateway,
                    "PutGatewayResponse",
                    "{'restApiId': '" + api + "', 'responseType': 'INTEGRATION_TIMEOUT', 'statusCode': '503',"
                            + " 'responseTemplates': {'application/json': '$context.error.responseType'}}");
            OneMethod.call(gateway, "CreateDeployment", "{'restApiId': '" + api + "', 'stageName': 'dev'}");

            RawCall.Answer answer = RawCall.get(gateway, "/dev/x").send();

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("INTEGRATION_TIMEOUT");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 49, 29_001})
    void a_time_out_is_between_50_and_29000_milliseconds(int millis) {
        assertThatThrownBy(() -> new OneMethod(http("http", "http://127.0.0.1/", millis)).start())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Timeout should be between 50 ms and 29000 ms");
        try (Gateway gateway = OneMethod.empty()) {
            String api = new OneMethod(http("http", "http://127.0.0.1/", 29_000)).deployTo(gateway);
            String resource = OneMethod.call(gateway, "GetResources", "{'restApiId': '" + api + "'}")
                    .path("items")
                    .findParents("pathPart")
                    .get(0)
                    .path("id")
                    .asText();
            String method = "'restApiId': '" + api + "', 'resourceId': '" + resource + "', 'httpMethod': 'GET'";
            assertThatThrownBy(() -> OneMethod.call(
                            gateway,
                            "UpdateIntegration",
                            "{" + method
                                    + ", 'patchOperations': [{'op': 'replace', 'path': '/timeoutInMillis', 'value':"
                                    + " '" + millis + "'}]}"))
                    .hasMessageContaining("Timeout should be between 50 ms and 29000 ms");
            assertThatThrownBy(() -> OneMethod.call(
                            gateway,
                            "PutIntegration",
                            "{" + method + ", 'type': 'MOCK', 'timeoutInMillis': " + millis + "}"))
                    .hasMessageContaining("Timeout should be between 50 ms and 29000 ms");
        }
    }

    private static RawCall.Answer get(String integration) {
        try (Gateway gateway = new OneMethod(integration).start()) {
            gateway.standIns().allowUnmappedHosts();
            return RawCall.get(gateway, gateway.baseUri().getPath() + "/x").send();
        }
    }

    private static String http(String type, String uri, int millis) {
        return "{'type': '" + type + "', 'httpMethod': 'GET', 'uri': '" + uri + "', 'timeoutInMillis': " + millis
                + ", 'responses': {'default': {'statusCode': '200'}}}";
    }

    private static OneMethod lambda(String type) {
        return new OneMethod("{'type': '" + type + "', 'httpMethod': 'POST', 'timeoutInMillis': 50, 'uri':"
                + " 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
                + "arn:aws:lambda:us-east-1:123456789012:function:slow/invocations', 'responses': {'default':"
                + " {'statusCode': '200'}}}");
    }

    static final class Slow implements RequestHandler<Map<String, Object>, String> {
        @Override
        public String handleRequest(Map<String, Object> event, com.amazonaws.services.lambda.runtime.Context context) {
            try {
                // Nobody counts it down: only the interrupt ends the wait early.
                return String.valueOf(new CountDownLatch(1).await(20, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }
    }
}
