package dev.gatehouse.report;

import dev.gatehouse.record.Flow;
import java.util.List;

/**
 * The page as the template sees it: texts and lists only.
 *
 * @param title the heading
 * @param generatedAt ISO 8601
 * @param summary how many tests and flows
 * @param tests the tests
 * @param waivers what was waived
 */
public record ReportView(String title, String generatedAt, String summary, List<TestView> tests, List<Waiver> waivers) {

    static ReportView of(ReportContent content) {
        List<TestView> tests = content.tests().stream().map(ReportView::test).toList();
        return new ReportView(
                content.title(), content.generatedAt().toString(), summary(content), tests, content.waivers());
    }

    private static String summary(ReportContent content) {
        long failed = content.tests().stream()
                .filter(test -> test.outcome() == TestFlows.Outcome.FAILED)
                .count();
        return counted(content.tests().size(), "test") + " · " + (failed == 0 ? "none" : failed) + " failed · "
                + counted(content.flows().size(), "flow");
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
                flows(test.flows()));
    }

    private static List<FlowView> flows(List<Flow> flows) {
        return flows.stream().map(FlowView::of).toList();
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
     * @param flows the flows
     */
    public record TestView(
            String name, String outcome, String message, boolean failed, String count, List<FlowView> flows) {}
}
