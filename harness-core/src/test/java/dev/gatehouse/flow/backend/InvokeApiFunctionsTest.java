package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.model.http.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvokeApiFunctionsTest {

    private static final LambdaInvocation INVOCATION = new LambdaInvocation(
            FunctionName.parse("arn:aws:lambda:us-east-1:123456789012:function:f"),
            Bytes.utf8("{}"),
            false,
            Duration.ofSeconds(5));

    private RawServer server;
    private HttpConnections http;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        http = new HttpConnections(HttpBackends.NONE);
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        server.close();
    }

    @Test
    void the_function_is_invoked_by_its_arn_and_its_error_is_told() throws Exception {
        server.answer("HTTP/1.1 200 OK\r\nX-Amz-Function-Error: Unhandled\r\nContent-Length: 20\r\n"
                + "Connection: close\r\n\r\n{\"errorMessage\":\"x\"}");

        LambdaResult result =
                lambda(Map.of("AWS_ENDPOINT_URL_LAMBDA", server.uri() + "/")).invoke(INVOCATION);

        assertThat(server.received())
                .startsWith("POST /2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af"
                        + "/invocations HTTP/1.1\r\n")
                .contains("X-Amz-Invocation-Type: RequestResponse\r\n");
        assertThat(result.functionError()).isEqualTo("Unhandled");
        assertThat(result.payload().utf8()).isEqualTo("{\"errorMessage\":\"x\"}");
    }

    @Test
    void lambdas_own_endpoint_comes_before_that_of_all_services() {
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        LambdaResult result = lambda(Map.of(
                        "AWS_ENDPOINT_URL",
                        "http://127.0.0.1:1",
                        "AWS_ENDPOINT_URL_LAMBDA",
                        server.uri().toString()))
                .invoke(INVOCATION);

        assertThat(result.payload().utf8()).isEqualTo("{}");
    }

    @Test
    void no_variable_means_no_endpoint() {
        assertThat(InvokeApiFunctions.from(Map.of(), http)).isEmpty();
    }

    @Test
    void an_unknown_function_is_a_configuration_error_with_lambdas_message() {
        server.answer("HTTP/1.1 404 Not Found\r\nx-amzn-ErrorType: ResourceNotFoundException\r\nContent-Length: 23\r\n"
                + "Connection: close\r\n\r\n{\"Message\":\"not there\"}");

        GatewayFault fault = catchThrowableOfType(GatewayFault.class, () -> lambda(
                        Map.of("AWS_ENDPOINT_URL", server.uri().toString()))
                .invoke(INVOCATION));

        assertThat(fault.clientMessage()).isEqualTo("Internal server error");
        assertThat(fault.truth()).contains("404 ResourceNotFoundException not there");
    }

    @Test
    void a_bound_function_comes_before_the_endpoint_and_any_other_goes_there() {
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nremote");
        LambdaInvoker endpoint = lambda(Map.of("AWS_ENDPOINT_URL", server.uri().toString()));
        JavaFunction bound = JavaFunction.of("g", Object.class, String.class, (event, context) -> "here");
        try (JavaFunctions functions = JavaFunctions.of(List.of(bound))) {
            FunctionResolver resolver = FunctionResolver.of(functions, endpoint);
            LambdaInvocation other =
                    new LambdaInvocation(FunctionName.parse("g"), Bytes.utf8("{}"), false, Duration.ofSeconds(5));

            assertThat(resolver.invoke(other).payload().utf8()).isEqualTo("\"here\"");
            assertThat(resolver.invoke(INVOCATION).payload().utf8()).isEqualTo("remote");
        }
    }

    private LambdaInvoker lambda(Map<String, String> environment) {
        return InvokeApiFunctions.from(environment, http).orElseThrow();
    }
}
