package dev.gatehouse.junit.internal;

import dev.gatehouse.record.ConnectionEvent;
import dev.gatehouse.record.Flow;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flows of one test, and which of them the test has looked at. */
public final class ObservedFlows {

    private static final int SHOWN = 300;

    private final dev.gatehouse.record.Flows recorded;
    private final boolean shared;
    private final SocketClients sockets;
    private final long before;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Set<String> statusSeen = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    ObservedFlows(dev.gatehouse.record.Flows recorded, boolean shared, SocketClients sockets) {
        this.sockets = sockets;
        this.recorded = recorded;
        this.shared = shared;
        this.before = recorded.arrivals();
    }

    void answered(String requestId) {
        answered.add(requestId);
    }

    void looked(String requestId) {
        statusSeen.add(requestId);
    }

    /** The flow behind a response of REST Assured. */
    public Flow of(Response response) {
        String requestId = AnswerId.of(response);
        if (requestId == null) {
            throw new NoSuchElementException(
                    "The response has no " + AnswerId.NAMES + " header, so no flow was recorded:"
                            + " it is from another server, or the gateway did not take the request in. The answer was "
                            + response.statusCode() + " " + begin(response.asString()));
        }
        return of(requestId);
    }

    private static String begin(String body) {
        return body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "…";
    }

    /** The flow of a request id. */
    public Flow of(String requestId) {
        return take(recorded.of(requestId));
    }

    /** Every flow that the gateway keeps. */
    public List<Flow> all() {
        return recorded.all();
    }

    /** The newest flow. */
    public Flow last() {
        return take(recorded.last());
    }

    /** The oldest flow that fits, waited for. */
    public Flow await(Predicate<Flow> wanted, Duration limit) {
        return take(recorded.await(wanted, limit));
    }

    /** This many flows, waited for. */
    public List<Flow> await(int count, Duration limit) {
        return recorded.await(count, limit);
    }

    /** How many flows were dropped. */
    public long dropped() {
        return recorded.dropped();
    }

    private Flow take(Flow flow) {
        taken.add(flow.requestId());
        return flow;
    }

    /** The flows that this test caused, as far as that can be told where a gateway is shared. */
    List<Flow> ofThisTest() {
        if (!shared) {
            return recorded.all();
        }
        // Not all that the gateway keeps: with each test that shares it there are more.
        List<Flow> ours = recorded.since(before).stream().filter(this::isOurs).toList();
        return Stream.concat(earlier(ours), ours.stream()).toList();
    }

    /** Flows from before the test that it has looked at all the same. */
    private Stream<Flow> earlier(List<Flow> ours) {
        Set<String> known = ours.stream().map(Flow::requestId).collect(Collectors.toSet());
        return taken.stream().filter(id -> !known.contains(id)).sorted().flatMap(this::kept);
    }

    private Stream<Flow> kept(String requestId) {
        return recorded.all().stream().filter(flow -> flow.requestId().equals(requestId));
    }

    private boolean isOurs(Flow flow) {
        ConnectionEvent event = flow.connection();
        return answered.contains(flow.requestId())
                || taken.contains(flow.requestId())
                || (event != null && sockets.opened(event.connectionId()));
    }

    /** A client that waits for the frame that tells of an error has looked at it as well. */
    boolean tookFlow(Flow flow) {
        ConnectionEvent event = flow.connection();
        return taken.contains(flow.requestId())
                || (event != null
                        && (sockets.awaited(flow.requestId())
                                || (!event.messageId().isEmpty() && sockets.awaited(event.messageId()))));
    }

    boolean sawStatus(Flow flow) {
        return statusSeen.contains(flow.requestId()) || tookFlow(flow);
    }
}
