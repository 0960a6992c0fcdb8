package dev.gatehouse.record;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The flows of a gateway, oldest first. A live view, safe to use from any thread.
 *
 * <p>A flow is there before its client has the answer.
 */
public final class Flows {

    private final Shelf shelf;

    Flows(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The flow of a request.
     *
     * @param requestId the answer's {@code x-amzn-RequestId}
     * @throws NoSuchElementException if there is none, with what is there
     */
    public Flow of(String requestId) {
        Flow flow = shelf.find(requestId);
        if (flow == null) {
            throw new NoSuchElementException("No flow has the request id " + requestId + ". " + inventory()
                    + " The id is the answer's x-amzn-RequestId header; was the answer from this gateway?");
        }
        return flow;
    }

    /**
     * The request of a flow as it was sent, with its secrets, for sending it again.
     *
     * @throws NoSuchElementException if there is none, with what is there
     */
    public SentRequest sent(String requestId) {
        SentRequest sent = shelf.sent(requestId);
        if (sent == null) {
            throw new NoSuchElementException("No flow has the request id " + requestId + ". " + inventory());
        }
        return sent;
    }

    /** The flows that are kept, oldest first. */
    public List<Flow> all() {
        return shelf.all();
    }

    /**
     * The flows that came later than others, oldest first, as far as they are kept.
     *
     * <pre>{@code
     * long before = gateway.flows().arrivals();
     * // ...
     * List<Flow> since = gateway.flows().since(before);
     * }</pre>
     *
     * @param arrivals how many had come before, as {@link #arrivals()} told
     */
    public List<Flow> since(long arrivals) {
        return shelf.since(arrivals);
    }

    /** How many flows have come so far, kept or not. */
    public long arrivals() {
        return shelf.arrivals();
    }

    /**
     * The newest flow.
     *
     * @throws NoSuchElementException if no request has come yet
     */
    public Flow last() {
        Flow flow = shelf.newest();
        if (flow == null) {
            throw new NoSuchElementException("No request has reached the gateway yet, so there is no last flow.");
        }
        return flow;
    }

    /**
     * Waits for a flow, and gives the oldest that fits.
     *
     * @param wanted what the flow must be like
     * @param limit how long to wait, in real time
     * @throws NoSuchElementException if none fits when the time is up
     */
    public Flow await(Predicate<Flow> wanted, Duration limit) {
        Flow found = awaitAnswer(
                limit, flows -> flows.stream().filter(wanted).findFirst().orElse(null));
        if (found == null) {
            throw new NoSuchElementException("No flow that fits came within " + limit + ". " + inventory());
        }
        return found;
    }

    /**
     * Waits until there are this many flows, and gives them.
     *
     * @param count how many flows must be there
     * @param limit how long to wait, in real time
     * @throws NoSuchElementException if there are fewer when the time is up
     */
    public List<Flow> await(int count, Duration limit) {
        List<Flow> found = awaitAnswer(limit, flows -> flows.size() >= count ? flows : null);
        if (found == null) {
            throw new NoSuchElementException(
                    "Fewer than " + count + " flows came within " + limit + ". " + inventory());
        }
        return found;
    }

    /** How many flows were dropped because newer ones needed their place. */
    public long dropped() {
        return shelf.dropped();
    }

    private <T> @Nullable T awaitAnswer(Duration limit, Function<List<Flow>, @Nullable T> question) {
        try {
            return shelf.await(limit, question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a flow. " + inventory(), e);
        }
    }

    private String inventory() {
        return new Inventory(all(), dropped()).text();
    }
}
