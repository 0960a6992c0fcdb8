package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionLoopsTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

    @Test
    void more_connections_than_there_are_loops_are_all_answered_although_their_handlers_wait_for_each_other()
            throws Exception {
        int connections = ConnectionLoops.MOST + 8;
        CountDownLatch allAsked = new CountDownLatch(connections);
        try (GatewayListener listener = ListenerFixture.listen((request, peer) -> answerWhenAllAsked(allAsked))) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                clients.add(new RawClient(listener).send(GET));
            }
            for (RawClient client : clients) {
                assertThat(client.read()).endsWith("all asked");
                client.close();
            }
        }
    }

    @Test
    void a_connection_is_answered_by_one_thread_and_the_next_one_uses_it_again() throws IOException {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        try (GatewayListener listener = ListenerFixture.listen((request, peer) -> {
            threads.add(Thread.currentThread().getName());
            return ListenerFixture.text("");
        })) {
            try (RawClient first = new RawClient(listener)) {
                first.send(GET).read();
                first.send(GET).read();
                assertThat(threads).hasSize(1);
                first.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
                        .readToEnd();
            }
            assertThat(threads).hasSize(1);
        }
    }

    @Test
    void a_handler_that_leaves_its_thread_interrupted_costs_the_next_request_nothing() throws IOException {
        List<Boolean> interrupted = new ArrayList<>();
        try (GatewayListener listener = ListenerFixture.listen((request, peer) -> {
                    interrupted.add(Thread.currentThread().isInterrupted());
                    Thread.currentThread().interrupt();
                    return ListenerFixture.text("");
                });
                RawClient client = new RawClient(listener)) {
            client.send(GET).read();
            client.send(GET).read();
        }
        assertThat(interrupted).containsExactly(false, false);
    }

    @Test
    void a_client_of_a_handler_that_cannot_be_interrupted_is_let_go_when_the_listener_closes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        GatewayListener listener = ListenerFixture.listen((request, peer) -> {
            begun.countDown();
            awaitStubbornly(end);
            return ListenerFixture.text("late");
        });
        try (RawClient client = new RawClient(listener).send(GET)) {
            begun.await(5, TimeUnit.SECONDS);

            listener.close();

            assertThatThrownBy(client::read).isInstanceOf(IOException.class).hasMessageNotContaining("timed out");
        } finally {
            end.countDown();
        }
    }

    private static HttpResponse answerWhenAllAsked(CountDownLatch allAsked) {
        allAsked.countDown();
        try {
            boolean all = allAsked.await(5, TimeUnit.SECONDS);
            return ListenerFixture.text(all ? "all asked" : "some were held up");
        } catch (InterruptedException closed) {
            return ListenerFixture.text("closed");
        }
    }

    private static void awaitStubbornly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // what the test is about
            }
        }
    }
}
