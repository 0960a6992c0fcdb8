package dev.gatehouse.junit;

import dev.gatehouse.junit.internal.ObservedFlows;
import dev.gatehouse.record.Flow;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The flows of a test: what its gateway recorded of each exchange, oldest first.
 *
 * <pre>{@code
 * Response response = api.get("/pets/7");
 * assertThat(flows.of(response)).methodRequest(stage -> stage.matched("GET", "/pets/{id}"));
 * }</pre>
 *
 * <p>A flow is there before its client has the answer. With a shared gateway {@link #all()} has the flows of every test
 * that shares it, {@link #of(Response)} still just the one.
 */
public final class Flows {

    private final ObservedFlows flows;

    /** The flows of a test's session; tests get them by parameter. */
    public Flows(ObservedFlows flows) {
        this.flows = flows;
    }

    /**
     * The flow behind a response.
     *
     * @throws java.util.NoSuchElementException if the response is none of this gateway's
     */
    public Flow of(Response response) {
        return flows.of(response);
    }

    /**
     * The flow of a request, by the answer's {@code x-amzn-RequestId}, of HTTP APIs {@code Apigw-Requestid}, for any HTTP
     * client.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Flow of(String requestId) {
        return flows.of(requestId);
    }

    /** Every flow that is kept, oldest first. */
    public List<Flow> all() {
        return flows.all();
    }

    /**
     * The newest flow.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Flow last() {
        return flows.last();
    }

    /**
     * The oldest flow that fits, waited for in real time.
     *
     * @throws java.util.NoSuchElementException if none fits when the time is up
     */
    public Flow await(Predicate<Flow> wanted, Duration limit) {
        return flows.await(wanted, limit);
    }

    /**
     * Waits in real time until there are this many flows, and gives them.
     *
     * @throws java.util.NoSuchElementException if there are fewer when the time is up
     */
    public List<Flow> await(int count, Duration limit) {
        return flows.await(count, limit);
    }

    /** How many flows were dropped because newer ones needed their place. */
    public long dropped() {
        return flows.dropped();
    }
}
