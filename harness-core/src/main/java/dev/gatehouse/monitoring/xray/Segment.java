package dev.gatehouse.monitoring.xray;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A segment or subsegment of a trace.
 *
 * @param id sixteen hexadecimal digits
 * @param parentId the segment that it is part of, or the client's; null at a trace's beginning
 * @param name as {@code pets/dev} for a stage, {@code Lambda} for a function, the host for an HTTP endpoint
 * @param origin {@code AWS::ApiGateway::Stage} for a stage, else X-Ray's namespace, {@code aws} or {@code remote}
 * @param status the HTTP status
 * @param took how long it took
 */
public record Segment(String id, @Nullable String parentId, String name, String origin, int status, Duration took) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** Whether it ended in a client error. */
    public boolean isError() {
        return status / 100 == 4;
    }

    /** Whether it ended in a server error. */
    public boolean isFault() {
        return status / 100 == 5;
    }

    /** Whether it ended in a throttle. */
    public boolean isThrottle() {
        return status == TOO_MANY_REQUESTS;
    }
}
