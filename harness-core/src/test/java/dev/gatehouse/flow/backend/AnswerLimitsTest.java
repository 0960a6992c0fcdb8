package dev.gatehouse.flow.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much an endpoint may answer. */
class AnswerLimitsTest {

    private static final int HTTP = 10 * 1024 * 1024;
    private static final int LAMBDA = 6_291_556;

    private static int answered(int bytes) throws IOException {
        try (RawServer server = new RawServer();
                HttpConnections http = new HttpConnections(HttpBackends.NONE)) {
            server.answer("HTTP/1.1 200 OK\r\nContent-Length: " + bytes + "\r\n\r\n" + "a".repeat(bytes));
            HttpCall call =
                    new HttpCall("GET", server.uri() + "/", Headers.EMPTY, Bytes.EMPTY, Duration.ofSeconds(20), true);
            return http.call(call, new Reasons()).body().size();
        }
    }

    private static LambdaResult returned(int characters) {
        JavaFunction function = JavaFunction.of(
                        "f", String.class, String.class, (in, context) -> "a".repeat(characters))
                .withTimeout(Duration.ofSeconds(20));
        try (JavaFunctions functions = JavaFunctions.of(List.of(function))) {
            return functions.invoke(
                    new LambdaInvocation(FunctionName.parse("f"), Bytes.utf8("\"x\""), false, Duration.ofSeconds(20)));
        }
    }

    @Test
    void an_http_endpoint_may_answer_10_mb_and_one_byte_more_is_a_fault_of_the_api() throws IOException {
        assertThat(answered(HTTP)).isEqualTo(HTTP);

        assertThatThrownBy(() -> answered(HTTP + 1)).isInstanceOfSatisfying(GatewayFault.class, fault -> {
            assertThat(fault.type()).isEqualTo(GatewayResponseType.API_CONFIGURATION_ERROR);
            assertThat(fault.clientMessage()).isEqualTo("Internal server error");
            assertThat(fault.truth()).contains("10485760");
        });
    }

    @Test
    void a_function_may_return_what_lambda_takes_and_fails_with_one_byte_more() {
        assertThat(returned(LAMBDA - 2).functionError()).isNull();

        assertThat(returned(LAMBDA - 1).functionError()).isEqualTo("Unhandled");
        assertThat(returned(LAMBDA - 1).payload().utf8()).contains("Function.ResponseSizeTooLarge");
    }
}
