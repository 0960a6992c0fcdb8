package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.WebSocketClient;
import dev.gatehouse.WebSocketHandshake;
import dev.gatehouse.WebSocketRefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A WebSocket API of a CloudFormation template, with all that such an API is made of. */
@GatewayTest(cloudFormation = "apigateway/chat.yml")
class WebSocketTemplateTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @LambdaFunction("Speak")
    final RequestHandler<Map<String, Object>, Map<String, Object>> speak =
            (event, context) -> Map.of("statusCode", 200, "body", "heard " + event.get("body"));

    @LambdaFunction("Authorize")
    final RequestHandler<Map<String, Object>, Map<String, Object>> authorize = (event, context) -> Map.of(
            "principalId",
            "somebody",
            "policyDocument",
            Map.of(
                    "Version",
                    "2012-10-17",
                    "Statement",
                    List.of(Map.of(
                            "Effect", "Allow",
                            "Action", "execute-api:Invoke",
                            "Resource", String.valueOf(event.get("methodArn"))))));

    @Test
    void its_routes_answer_by_function_and_by_template(WebSocketHandshake handshake) {
        try (WebSocketClient client = handshake.query("token", "letmein").connect()) {
            client.send("{\"action\": \"say\", \"text\": \"hello\"}");
            assertThat(client.await(LIMIT)).startsWith("heard {").contains("hello");
            client.send("{\"action\": \"ping\"}");
            assertThat(client.await(LIMIT)).isEqualTo("pong on 3");
            client.send("{\"action\": \"say\"}");
            assertThat(client.await(LIMIT)).contains("Bad request body");
        }
    }

    @Test
    void its_authorizer_guards_the_handshake(WebSocketHandshake handshake) {
        assertThatExceptionOfType(WebSocketRefusedException.class)
                .isThrownBy(handshake::connect)
                .withMessageContaining("401");
    }
}
