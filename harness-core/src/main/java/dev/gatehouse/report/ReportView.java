package dev.gatehouse.report;

import dev.gatehouse.record.Flow;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page as the template sees it: texts and lists only.
 *
 * @param title the heading
 * @param generatedAt ISO 8601
 * @param summary how many tests and flows
 * @param ofTests whether the flows are those of tests
 * @param tests the tests
 * @param entries what a gateway that still runs recorded; empty where there are tests
 * @param waivers what was waived
 * @param drift the file name of the drift report; empty if there is none
 */
public record ReportView(
        String title,
        String generatedAt,
        String summary,
        boolean ofTests,
        List<TestView> tests,
        List<EntryView> entries,
        List<Waiver> waivers,
        String drift) {

    /** Whether there is a WebSocket connection on the page. */
    public boolean connected() {
        return Stream.concat(entries.stream(), tests.stream().flatMap(test -> test.entries().stream()))
                .anyMatch(entry -> entry.connection() != null);
    }

    static ReportView of(ReportContent content) {
        String generatedAt = content.generatedAt().toString();
        if (content.recorded() instanceof Recorded.ByTests recorded) {
            List<TestView> tests =
                    recorded.tests().stream().map(ReportView::test).toList();
            return new ReportView(
                    content.title(),
                    generatedAt,
                    summary(recorded),
                    true,
                    tests,
                    List.of(),
                    content.waivers(),
                    content.drift());
        }
        List<Flow> flows = content.flows();
        List<EntryView> entries = EntryView.of(flows, content.recorded().connections());
        String summary = flows.isEmpty() ? "no flow yet" : counted(flows.size(), "flow") + " so far";
        return new ReportView(
                content.title(), generatedAt, summary, false, List.of(), entries, content.waivers(), content.drift());
    }

    private static String summary(Recorded.ByTests recorded) {
        long failed = recorded.tests().stream()
                .filter(test -> test.outcome() == TestFlows.Outcome.FAILED)
                .count();
        return counted(recorded.tests().size(), "test") + " · " + (failed == 0 ? "none" : failed) + " failed · "
                + counted(recorded.flows().size(), "flow");
    }

    private static TestView test(TestFlows test) {
        String outcome =
                switch (test.outcome()) {
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                    case SKIPPED -> "skipped";
                };
        return new TestView(
                test.name(),
                outcome,
                test.message(),
                test.outcome() == TestFlows.Outcome.FAILED,
                counted(test.flows().size(), "flow"),
                EntryView.of(test.flows(), test.connections()));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /**
     * A test as the template sees it.
     *
     * @param name the name
     * @param outcome in lower case
     * @param message why; may be empty
     * @param failed whether it is shown open
     * @param count how many flows
     * @param entries its flows and connections
     */
    public record TestView(
            String name, String outcome, String message, boolean failed, String count, List<EntryView> entries) {}
}
