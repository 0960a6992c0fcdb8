package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.record.console.FlowText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A function that calls its gateway by https, as it would in production, and does not trust it. */
class FunctionTrustTest {

    private static final String HINT = "gateway.domains().https().writeTrustStore(file)";

    private final Gateway gateway = OneMethod.empty();

    @AfterEach
    void close() {
        gateway.close();
    }

    private void bindCaller() {
        RequestStreamHandler caller = (event, answer, context) -> {
            URI own = URI.create(gateway.uri().toString().replace("http:", "https:"));
            try {
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(own).build(), BodyHandlers.discarding());
            } catch (InterruptedException closed) {
                throw new IOException(closed);
            }
        };
        gateway.functions().bind("caller", caller);
    }

    @Test
    void the_failure_of_a_message_tells_how_to_trust_the_gateway() {
        bindCaller();
        WebSocketApi.in(gateway).toFunction("$default", "caller").deploy("dev");

        try (WebSocketClient client = gateway.webSockets().to("dev").connect()) {
            assertThat(client.send("go").await(WebSocketApi.SOON)).contains("Internal server error");
        }
        assertThat(gateway.flows().all())
                .anySatisfy(flow -> assertThat(String.valueOf(flow.fault())).contains("PKIX", HINT));
    }

    @Test
    void so_does_the_failure_of_a_request() {
        bindCaller();
        HttpApi.in(gateway).toFunction("GET /call", "caller", "2.0").stage("$default");

        assertThat(RawCall.get(gateway, "/call").send().status()).isEqualTo(500);
        assertThat(FlowText.of(gateway.flows().last())).contains("writeTrustStore");
    }
}
