package dev.gatehouse.record.console;

import java.time.Duration;
import java.util.Locale;

/** A duration as people say it. */
final class DurationText {

    private DurationText() {}

    static String of(Duration took) {
        double millis = took.toNanos() / 1e6;
        if (millis >= 1_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000);
        }
        return String.format(Locale.ROOT, millis >= 10 ? "%.0f ms" : "%.1f ms", millis);
    }
}
