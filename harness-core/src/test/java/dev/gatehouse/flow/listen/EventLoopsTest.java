package dev.gatehouse.flow.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Event loops that one listener leaves to the next. */
class EventLoopsTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

    private final List<EventLoop> begun = new ArrayList<>();

    private EventLoop enter(EventLoops loops) {
        EventLoop accepting = loops.enter();
        begun.add(accepting);
        return accepting;
    }

    @AfterEach
    void end() {
        for (EventLoop loop : begun) {
            loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS).awaitUninterruptibly();
        }
    }

    @Test
    void the_next_listener_has_the_loops_of_the_one_before() {
        EventLoops loops = new EventLoops(Duration.ofMinutes(1));
        EventLoop accepting = enter(loops);
        ConnectionLoop first = loops.take();
        loops.giveBack(first);
        loops.leave();

        assertThat(enter(loops)).isSameAs(accepting);
        assertThat(loops.take()).isSameAs(first);
        assertThat(loops.take()).isNotSameAs(first);
    }

    @Test
    void loops_that_no_listener_takes_end() throws InterruptedException {
        EventLoops loops = new EventLoops(Duration.ofMillis(1));
        EventLoop accepting = enter(loops);
        ConnectionLoop idle = loops.take();
        ConnectionLoop heldBack = loops.take();
        loops.giveBack(idle);
        loops.leave();

        assertThat(accepting.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(idle.isEnding()).isTrue();
        assertThat(heldBack.isEnding()).isFalse();
        loops.giveBack(heldBack);
        assertThat(heldBack.isEnding()).isTrue();
        assertThat(enter(loops)).isNotSameAs(accepting);
    }

    @Test
    void loops_stay_as_long_as_one_listener_is_open() throws InterruptedException {
        EventLoops loops = new EventLoops(Duration.ZERO);
        EventLoop accepting = enter(loops);
        enter(loops);
        loops.leave();

        CountDownLatch stillRuns = new CountDownLatch(1);
        accepting.schedule(stillRuns::countDown, 1, TimeUnit.MILLISECONDS);
        assertThat(stillRuns.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(accepting.isShuttingDown()).isFalse();
    }

    @Test
    void a_listener_that_closes_interrupts_its_own_handlers_and_no_other_listeners() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GatewayListener closing = ListenerFixture.listen((request, peer) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException asked) {
                interrupted.countDown();
            }
            return ListenerFixture.text("closed");
        });
        try (GatewayListener staying = ListenerFixture.listen((request, peer) -> {
                    begun.countDown();
                    try {
                        goOn.await();
                        return ListenerFixture.text("undisturbed");
                    } catch (InterruptedException disturbed) {
                        return ListenerFixture.text("disturbed");
                    }
                });
                RawClient other = new RawClient(staying).send(GET);
                RawClient client = new RawClient(closing)) {
            client.send(GET);
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();

            closing.close();
            goOn.countDown();

            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(other.read()).endsWith("undisturbed");
        }
    }
}
