package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened on one WebSocket connection, in order: a flow for each event, and the calls by which backends reached the
 * client.
 *
 * <pre>{@code
 * ConnectionTimeline timeline = gateway.webSockets().timeline(client);
 * timeline.routes();      // [$connect, join, $disconnect]
 * timeline.replies();     // what routes sent back
 * timeline.pushes();      // what backends posted to the client
 * }</pre>
 *
 * @param connectionId as {@code L0SM9cOFvHcCIhw=}
 * @param flows the events, oldest first
 * @param calls the calls of {@code @connections}, oldest first
 */
public record ConnectionTimeline(String connectionId, List<Flow> flows, List<ConnectionCall> calls) {

    private static final String POST = "PostToConnection";
    private static final int OK = 200;

    public ConnectionTimeline {
        flows = List.copyOf(flows);
        calls = List.copyOf(calls);
    }

    /** The keys of the routes that events took, in order; an event that no route took has none. */
    public List<String> routes() {
        return flows.stream()
                .map(flow -> flow.routeRequest().route().routeKey())
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The newest event that took a route; empty if none did. */
    public Optional<Flow> last(String routeKey) {
        return flows.stream()
                .filter(flow -> flow.routeRequest().route().routeKey().equals(routeKey))
                .reduce((earlier, later) -> later);
    }

    /** The messages that the client sent, in order. */
    public List<String> messages() {
        return ofMessages()
                .map(flow -> flow.routeRequest().request().body().utf8())
                .toList();
    }

    /** What messages were answered with, error frames too; those without a reply are left out. */
    public List<String> replies() {
        return ofMessages()
                .map(flow -> flow.routeResponse().response().body().utf8())
                .filter(reply -> !reply.isEmpty())
                .toList();
    }

    /** What backends posted to the client, in order, as far as it was connected. */
    public List<String> pushes() {
        return calls.stream()
                .filter(call -> call.operation().equals(POST) && call.status() == OK)
                .map(ConnectionCall::data)
                .toList();
    }

    /** How the connection ended; empty while it is open. */
    public Optional<WebSocketClosing> closing() {
        return flows.stream()
                .map(Flow::connection)
                .filter(Objects::nonNull)
                .map(ConnectionEvent::closing)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What happened, in words and in order: events, replies, and calls of backends. */
    public List<ConnectionMoment> moments() {
        return new ConnectionMoments(this).all();
    }

    /** {@code open}, or how the connection ended, as {@code closed with 1000} or {@code refused with 403}. */
    public String state() {
        return refusal()
                .map(status -> "refused with " + status)
                .or(() -> closing().map(closing -> "closed with " + closing.statusCode()))
                .orElse("open");
    }

    /** The status of a handshake that was refused; empty if the client was let in. */
    public Optional<Integer> refusal() {
        return flows.stream()
                .filter(ConnectionMoments::isRefusal)
                .map(Flow::status)
                .findFirst();
    }

    private Stream<Flow> ofMessages() {
        return flows.stream().filter(flow -> {
            ConnectionEvent event = flow.connection();
            return event != null && event.type() == WebSocketEventType.MESSAGE;
        });
    }
}
