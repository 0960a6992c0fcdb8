package dev.gatehouse.record;

import dev.gatehouse.record.ExecutionLogLine.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines of an execution log while they are written; time passes as the exchange tells it. */
final class LogLines {

    private final List<ExecutionLogLine> lines = new ArrayList<>();
    private Instant now;

    LogLines(Instant begin) {
        this.now = begin;
    }

    List<ExecutionLogLine> written() {
        return lines;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void at(Instant instant) {
        now = instant;
    }

    void say(String message) {
        say(Kind.EVENT, message);
    }

    void trace(String message) {
        say(Kind.DATA_TRACE, message);
    }

    void say(Kind kind, String message) {
        lines.add(new ExecutionLogLine(now, kind, message));
    }
}
