package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.TimelineText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what happened on a WebSocket connection.
 *
 * <pre>{@code
 * assertThat(client.timeline())
 *     .tookRoutes("$connect", "join")
 *     .replied("{'joined': 'room 7'}")
 *     .message("join", flow -> flow.routeRequest(stage -> stage.matched("join")))
 *     .wasPushed("news")
 *     .isOpen();
 * }</pre>
 */
public final class ConnectionTimelineAssert extends AbstractAssert<ConnectionTimelineAssert, ConnectionTimeline> {

    ConnectionTimelineAssert(ConnectionTimeline timeline) {
        super(timeline, ConnectionTimelineAssert.class);
    }

    /** Asserts the routes of all events that took one, in order. */
    public ConnectionTimelineAssert tookRoutes(String... routeKeys) {
        isNotNull();
        return same("took the routes", List.of(routeKeys), actual.routes());
    }

    /** Asserts everything that routes have sent back, error frames too; single quotes will do in JSON. */
    public ConnectionTimelineAssert replied(String... replies) {
        isNotNull();
        return messages("replied", replies, actual.replies());
    }

    /** Asserts everything that backends have posted to the client. */
    public ConnectionTimelineAssert wasPushed(String... messages) {
        isNotNull();
        return messages("was pushed", messages, actual.pushes());
    }

    /** Asserts on the newest event that took a route. */
    public ConnectionTimelineAssert message(String routeKey, Consumer<FlowAssert> assertions) {
        isNotNull();
        Flow flow = actual.last(routeKey)
                .orElseThrow(() -> failure(
                        "%nThe connection %s took no route %s.%n  its routes:  %s%n%n%s",
                        actual.connectionId(), routeKey, actual.routes(), TimelineText.of(actual)));
        assertions.accept(new FlowAssert(flow));
        return this;
    }

    /** Asserts that the connection has not ended, as far as {@code $disconnect} was told. */
    public ConnectionTimelineAssert isOpen() {
        isNotNull();
        return same(
                "was closed",
                "no",
                actual.closing().map(WebSocketClosing::toString).orElse("no"));
    }

    /** Asserts that the connection ended, and with which status code. */
    public ConnectionTimelineAssert wasClosedWith(int statusCode) {
        isNotNull();
        return same(
                "was closed with",
                Integer.toString(statusCode),
                actual.closing()
                        .map(closing -> Integer.toString(closing.statusCode()))
                        .orElse("it is open"));
    }

    private ConnectionTimelineAssert messages(String what, String[] expected, List<String> found) {
        List<ExpectedMessage> wanted =
                Stream.of(expected).map(ExpectedMessage::new).toList();
        boolean fit = wanted.size() == found.size()
                && IntStream.range(0, found.size()).allMatch(i -> wanted.get(i).fits(found.get(i)));
        return fit
                ? this
                : same(what, wanted.stream().map(ExpectedMessage::toString).toList(), found);
    }

    private ConnectionTimelineAssert same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%nThe connection %s %s%n  expected:  %s%n  actual:    %s%n%n%s",
                    actual.connectionId(),
                    what,
                    expected,
                    found,
                    TimelineText.of(actual));
        }
        return this;
    }
}
