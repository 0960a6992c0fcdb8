package dev.gatehouse.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A stage as the template sees it.
 *
 * @param number from 1
 * @param title AWS's name
 * @param state {@code passed}, {@code failed} or {@code skipped}
 * @param remark how long it took, or that it was not reached
 * @param in what came in; empty if not reached
 * @param why the reasons' sentences
 * @param out what left
 */
public record StageView(
        int number, String title, String state, String remark, String in, List<String> why, String out) {

    /** Whether the flow came this far. */
    public boolean ran() {
        return !state.equals("skipped");
    }

    static String millis(Duration took) {
        return String.format(Locale.ROOT, "%.1f ms", took.toNanos() / 1e6);
    }
}
