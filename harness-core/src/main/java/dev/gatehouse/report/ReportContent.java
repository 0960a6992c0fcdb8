package dev.gatehouse.report;

import dev.gatehouse.record.Flow;
import java.time.Instant;
import java.util.List;

/**
 * What a report is made of.
 *
 * @param title what ran, as the module's name
 * @param generatedAt when, by the clock that the caller was given
 * @param tests the tests in the order in which they should be listed
 * @param waivers what the definitions hold and the gateway was told to overlook
 */
public record ReportContent(String title, Instant generatedAt, List<TestFlows> tests, List<Waiver> waivers) {

    public ReportContent {
        tests = List.copyOf(tests);
        waivers = List.copyOf(waivers);
    }

    List<Flow> flows() {
        return tests.stream().flatMap(test -> test.flows().stream()).toList();
    }
}
