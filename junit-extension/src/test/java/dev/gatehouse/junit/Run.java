package dev.gatehouse.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs test classes as a build would, and gives their events. */
final class Run {

    private final EngineExecutionResults results;

    private Run(EngineExecutionResults results) {
        this.results = results;
    }

    static Run of(Class<?>... testClasses) {
        return with(Map.of(), testClasses);
    }

    static Run inParallel(Class<?>... testClasses) {
        return with(
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "8"),
                testClasses);
    }

    static Run with(Map<String, String> configuration, Class<?>... testClasses) {
        Map<String, String> parameters =
                new LinkedHashMap<>(Map.of("gatehouse.console", "none", "gatehouse.report", "false"));
        parameters.putAll(configuration);
        return new Run(EngineTestKit.engine("junit-jupiter")
                .selectors(Arrays.stream(testClasses)
                        .map(c -> selectClass(c))
                        .toArray(s -> new org.junit.platform.engine.DiscoverySelector[s]))
                .configurationParameters(parameters)
                .execute());
    }

    Events tests() {
        return results.testEvents();
    }

    Events containers() {
        return results.containerEvents();
    }

    /** The message of the only failure there is. */
    String failure() {
        return thrown().getMessage();
    }

    /** The only failure there is. */
    Throwable thrown() {
        return results.allEvents()
                .executions()
                .failed()
                .map(e -> e.getTerminationInfo()
                        .getExecutionResult()
                        .getThrowable()
                        .orElseThrow())
                .reduce((one, other) -> {
                    throw new AssertionError("more than one failure: " + one + " and " + other);
                })
                .orElseThrow(() -> new AssertionError("nothing failed"));
    }

    /** What was told to JUnit's reporter, value by value. */
    List<String> reported() {
        return results.allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> entry.getKeyValuePairs().entrySet().stream())
                .map(pair -> pair.getKey() + ": " + pair.getValue())
                .toList();
    }

    void succeeds(int count) {
        results.allEvents().executions().failed().stream().forEach(e -> {
            throw new AssertionError(
                    e.getTestDescriptor().getUniqueId() + " failed",
                    e.getTerminationInfo().getExecutionResult().getThrowable().orElseThrow());
        });
        results.testEvents().assertStatistics(s -> s.started(count).succeeded(count));
    }
}
