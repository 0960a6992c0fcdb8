package dev.gatehouse.junit.assertions;

import dev.gatehouse.monitoring.accesslog.AccessLogLine;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;

/**
 * Where assertions on flows begin.
 *
 * <pre>{@code
 * assertThat(flows.of(response))
 *     .methodRequest(stage -> stage.matched("GET", "/demoMock").isValid())
 *     .integrationRequest(stage -> stage.usedTemplate("application/json").hasJsonBody("{'statusCode': 500}"))
 *     .integrationResponse(stage -> stage.wasSelectedBy("5\\d{2}"))
 *     .methodResponse(stage -> stage.hasStatus(500));
 * }</pre>
 *
 * <p>Secrets are masked in what is recorded. Expect them as they were sent: an expected text also equals the mask that
 * stands for it.
 */
public final class GatehouseAssertions {

    private GatehouseAssertions() {}

    /** Assertions on a line of an access log. */
    public static AccessLogLineAssert assertThat(AccessLogLine line) {
        return new AccessLogLineAssert(line);
    }

    /** Assertions on what happened on a WebSocket connection. */
    public static ConnectionTimelineAssert assertThat(ConnectionTimeline timeline) {
        return new ConnectionTimelineAssert(timeline);
    }

    /** Assertions on a flow. */
    public static FlowAssert assertThat(Flow flow) {
        return new FlowAssert(flow);
    }
}
