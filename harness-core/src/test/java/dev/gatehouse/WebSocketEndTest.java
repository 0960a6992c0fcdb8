package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.model.http.Bytes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whoever has waited for the end of a connection finds all of it in the timeline. */
class WebSocketEndTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);
    private final CountDownLatch done = new CountDownLatch(1);

    @BeforeEach
    void deploy() {
        RequestStreamHandler slow = (event, answer, context) -> {
            // longer than a client takes to read a frame, and over before anybody would notice
            if (waited()) {
                throw new IOException("interrupted");
            }
            done.countDown();
        };
        gateway.functions().bind("slow", slow);
        api.mock("$default", "$context.eventType")
                .toFunction("$disconnect", "slow")
                .deploy("dev");
    }

    private boolean waited() {
        try {
            return done.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @RepeatedTest(3)
    void an_end_that_the_gateway_made() {
        WebSocketClient client = api.connect("dev");
        gateway.clock().advance(Duration.ofMinutes(10));

        client.awaitClosing(SOON);

        assertThat(client.timeline().closing()).contains(WebSocketClosing.GOING_AWAY);
        assertThat(done.getCount()).isZero();
    }

    @Test
    void nothing_can_be_sent_after_an_end_that_the_gateway_made() {
        WebSocketClient client = api.connect("dev");
        gateway.clock().advance(Duration.ofMinutes(10));
        client.awaitClosing(SOON);

        assertThatThrownBy(() -> client.send("late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The connection " + client.connectionId() + " is closed with "
                        + WebSocketClosing.GOING_AWAY + ", so nothing can be sent on it. Connect another client.")
                .hasMessageContaining("$disconnect");
        assertThatThrownBy(() -> client.sendBinary(Bytes.utf8("late"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_can_be_sent_after_an_end_that_the_client_has_not_read_of() throws InterruptedException {
        WebSocketClient client = api.connect("dev");
        client.sendBinary(Bytes.utf8("no WebSocket API takes this"));
        assertThat(done.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> client.send("late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The connection " + client.connectionId() + " is closed");
    }

    @RepeatedTest(3)
    void an_end_that_the_client_made() {
        WebSocketClient client = api.connect("dev");

        client.close(4000, "enough");

        assertThat(client.timeline().closing()).contains(new WebSocketClosing(4000, "enough"));
        assertThat(done.getCount()).isZero();
    }
}
