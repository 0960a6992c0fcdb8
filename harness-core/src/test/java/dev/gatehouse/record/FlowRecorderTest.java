package dev.gatehouse.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.record.redaction.Redaction;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowRecorderTest {

    private final FlowRecorder recorder = FlowRecorder.standard();
    private final Flows flows = recorder.flows();

    @Test
    void a_flow_is_found_by_its_request_id() {
        recorder.completed(trace("one", ""));
        recorder.completed(trace("two", ""));

        assertThat(flows.of("one").requestId()).isEqualTo("one");
        assertThat(flows.last().requestId()).isEqualTo("two");
        assertThat(flows.all()).extracting(Flow::requestId).containsExactly("one", "two");
    }

    @Test
    void a_flow_is_read_once() {
        recorder.completed(trace("one", ""));

        assertThat(flows.of("one")).isSameAs(flows.last());
    }

    @Test
    void an_unknown_request_id_is_answered_with_what_is_there() {
        recorder.completed(trace("one", ""));

        assertThatThrownBy(() -> flows.of("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(
                        "No flow has the request id other. 1 flow is recorded, the newest: POST /dev/a (one) answered"
                                + " 500. The id is the answer's x-amzn-RequestId header; was the answer from this gateway?");
    }

    @Test
    void without_a_request_there_is_no_last_flow() {
        assertThatThrownBy(flows::last).hasMessage("No request has reached the gateway yet, so there is no last flow.");
    }

    @Test
    void the_oldest_flows_are_dropped_and_counted() {
        FlowRecorder small = FlowRecorder.keeping(new RecorderLimits(2, 1_000), Redaction.standard());

        for (int i = 0; i < 5; i++) {
            small.completed(trace("r" + i, ""));
        }

        assertThat(small.flows().all()).extracting(Flow::requestId).containsExactly("r3", "r4");
        assertThat(small.flows().dropped()).isEqualTo(3);
        assertThatThrownBy(() -> small.flows().of("r0"))
                .hasMessageContaining("3 older ones were dropped to keep within the limits.");
    }

    @Test
    void flows_that_came_later_than_others_are_given_as_far_as_they_are_kept() {
        FlowRecorder small = FlowRecorder.keeping(new RecorderLimits(3, 1_000), Redaction.standard());
        small.completed(trace("r0", ""));
        small.completed(trace("r1", ""));
        long before = small.flows().arrivals();
        assertThat(small.flows().since(before)).isEmpty();

        small.completed(trace("r2", ""));
        small.completed(trace("r3", ""));

        assertThat(small.flows().since(before)).extracting(Flow::requestId).containsExactly("r2", "r3");
        assertThat(small.flows().since(0)).extracting(Flow::requestId).containsExactly("r1", "r2", "r3");
    }

    @Test
    void large_bodies_drop_older_flows_but_never_the_newest() {
        FlowRecorder small = FlowRecorder.keeping(new RecorderLimits(100, 50), Redaction.standard());

        small.completed(trace("one", "x".repeat(30)));
        small.completed(trace("two", "x".repeat(30)));
        small.completed(trace("three", "x".repeat(100)));

        assertThat(small.flows().all()).extracting(Flow::requestId).containsExactly("three");
    }

    @Test
    void a_flow_that_comes_later_is_awaited() throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<Flow> awaited = CompletableFuture.supplyAsync(
                () -> flows.await(flow -> flow.requestId().equals("late"), Duration.ofSeconds(20)));

        recorder.completed(trace("early", ""));
        recorder.completed(trace("late", ""));

        assertThat(awaited.get(20, TimeUnit.SECONDS).requestId()).isEqualTo("late");
    }

    @Test
    void a_flow_that_never_comes_is_awaited_no_longer_than_the_limit() {
        recorder.completed(trace("one", ""));

        assertThatThrownBy(() -> flows.await(2, Duration.ofMillis(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Fewer than 2 flows came within PT0.001S. 1 flow is recorded, the newest: POST /dev/a (one)"
                        + " answered 500.");
    }

    @Test
    void many_threads_may_record_at_once() {
        IntStream.range(0, 2_000).parallel().forEach(i -> recorder.completed(trace("r" + i, "")));

        assertThat(flows.all()).hasSize(2_000);
        assertThat(flows.of("r1234").requestId()).isEqualTo("r1234");
    }

    private static FlowTrace trace(String id, String body) {
        return TraceFixture.request(id, "POST", "/dev/a", Headers.EMPTY, body).trace();
    }
}
