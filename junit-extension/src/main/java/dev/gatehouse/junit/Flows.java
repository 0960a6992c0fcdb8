package dev.gatehouse.junit;

import dev.gatehouse.record.Flow;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * The flows of the gateway under test, found by REST Assured's answers.
 *
 * <pre>{@code
 * Response response = api.get("/pets/7");
 * assertThat(flows.of(response)).methodResponse(stage -> stage.hasStatus(200));
 * }</pre>
 */
public final class Flows {

    private static final String REQUEST_ID = "x-amzn-RequestId";

    private final dev.gatehouse.record.Flows recorded;

    /** Flows on top of a recorder's. */
    public Flows(dev.gatehouse.record.Flows recorded) {
        this.recorded = recorded;
    }

    /**
     * The flow that an answer came from.
     *
     * @throws IllegalArgumentException if the answer has no request id
     * @throws java.util.NoSuchElementException if its flow is not recorded
     */
    public Flow of(Response response) {
        String requestId = response.header(REQUEST_ID);
        if (requestId == null) {
            throw new IllegalArgumentException("The answer (" + response.statusLine() + ") has no " + REQUEST_ID
                    + " header, so it did not come from the gateway. Was the request sent to the injected base URI?");
        }
        return of(requestId);
    }

    /**
     * The flow of a request id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Flow of(String requestId) {
        return recorded.of(requestId);
    }

    /** The flows that are kept, oldest first. */
    public List<Flow> all() {
        return recorded.all();
    }

    /**
     * The newest flow.
     *
     * @throws java.util.NoSuchElementException if there is none yet
     */
    public Flow last() {
        return recorded.last();
    }

    /**
     * Waits for a flow, and gives the oldest that fits.
     *
     * @param limit how long to wait, in real time
     * @throws java.util.NoSuchElementException if none fits when the time is up
     */
    public Flow await(Predicate<Flow> wanted, Duration limit) {
        return recorded.await(wanted, limit);
    }

    /**
     * Waits until there are this many flows, and gives them.
     *
     * @param limit how long to wait, in real time
     * @throws java.util.NoSuchElementException if there are fewer when the time is up
     */
    public List<Flow> await(int count, Duration limit) {
        return recorded.await(count, limit);
    }

    /** How many flows were dropped because newer ones needed their place. */
    public long dropped() {
        return recorded.dropped();
    }
}
