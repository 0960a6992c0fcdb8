package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CloseTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

    @Test
    void idle_connections_do_not_hold_up_closing() throws IOException {
        GatewayListener listener = ListenerFixture.listen((request, peer) -> ListenerFixture.text("hi"));
        try (RawClient client = new RawClient(listener)) {
            client.send(GET).read();

            listener.close();

            assertThat(client.readToEnd()).isEmpty();
            assertThatThrownBy(() -> new RawClient(listener)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void a_client_that_waits_gets_its_answer_before_the_connection_is_closed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        GatewayListener listener = ListenerFixture.listen((request, peer) -> {
            begun.countDown();
            return answerAfter(closing);
        });
        try (RawClient client = new RawClient(listener)) {
            client.send(GET);
            begun.await(5, TimeUnit.SECONDS);
            Thread closer = new Thread(listener::close);
            closer.start();
            closing.countDown();

            assertThat(client.readToEnd()).startsWith("HTTP/1.1 200 OK");
            closer.join(5000);
            assertThat(closer.isAlive()).isFalse();
        }
    }

    @Test
    void a_handler_that_does_not_end_is_interrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        GatewayListener listener = ListenerFixture.listen((request, peer) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException expected) {
                interrupted.countDown();
            }
            return ListenerFixture.text("late");
        });
        try (RawClient client = new RawClient(listener)) {
            client.send(GET);
            begun.await(5, TimeUnit.SECONDS);

            listener.close();

            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closing_twice_does_nothing_more() {
        GatewayListener listener = ListenerFixture.listen((request, peer) -> ListenerFixture.text(""));
        listener.close();
        listener.close();

        assertThatThrownBy(() -> new RawClient(listener)).isInstanceOf(ConnectException.class);
    }

    @Test
    void a_port_in_use_is_named() {
        try (GatewayListener first = ListenerFixture.listen((request, peer) -> ListenerFixture.text(""))) {
            ListenerSettings same =
                    ListenerSettings.loopback().onPort(first.address().getPort());

            assertThatThrownBy(() -> GatewayListener.start(same, (request, peer) -> ListenerFixture.text("")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(String.valueOf(first.address().getPort()))
                    .hasMessageContaining("Port 0 takes a free port");
        }
    }

    private static HttpResponse answerAfter(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return ListenerFixture.text("in time");
    }
}
