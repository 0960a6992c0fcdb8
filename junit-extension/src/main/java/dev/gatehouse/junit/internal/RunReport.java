package dev.gatehouse.junit.internal;

import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.Waiver;
import dev.gatehouse.definition.Warning;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.console.FlowText;
import dev.gatehouse.report.FlowReport;
import dev.gatehouse.report.ReportContent;
import dev.gatehouse.report.TestFlows;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.opentest4j.TestAbortedException;

/** What all tests of a run recorded, written as one report when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class RunReport implements AutoCloseable, Store.CloseableResource {

    /** A page beyond this is of no use to a person; later tests are counted, not kept. */
    private static final int MOST_FLOWS = 5_000;

    private final ReportSettings settings;
    private final DriftPage drift;
    private final List<TestFlows> tests = new ArrayList<>();
    private final Set<Waiver> waived = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private final Set<dev.gatehouse.report.Waiver> reported = new LinkedHashSet<>();
    private int kept;
    private int dropped;
    private boolean failedOutside;

    private RunReport(ReportSettings settings, DriftPage drift) {
        this.settings = settings;
        this.drift = drift;
    }

    static RunReport of(ExtensionContext context) {
        return new RunReport(ReportSettings.of(context).withoutOldDrift(), DriftPage.of(context));
    }

    synchronized void loaded(LoadedDefinition definition) {
        waived.addAll(definition.waived());
        warnings.addAll(definition.warnings());
        reported.addAll(definition.reportedWaivers());
    }

    synchronized void add(
            ExtensionContext context,
            @Nullable Throwable failure,
            List<Flow> flows,
            List<ConnectionTimeline> connections) {
        if (kept + flows.size() > MOST_FLOWS) {
            dropped += flows.size();
            return;
        }
        kept += flows.size();
        tests.add(new TestFlows(TestName.of(context), outcome(failure), message(failure), flows, connections));
    }

    /** Adds a class that failed before or after its tests: none of them may have run, and none would be missed. */
    synchronized void addClass(ExtensionContext context, Throwable failure) {
        failedOutside = true;
        tests.add(new TestFlows(TestName.of(context), outcome(failure), message(failure), List.of()));
    }

    /** Adds that a gateway could not be closed, which comes after its tests were reported and fails the last of them. */
    synchronized void addEnd(String whose, Throwable failure) {
        failedOutside = true;
        tests.add(
                new TestFlows(whose + " (closing its gateway)", TestFlows.Outcome.FAILED, message(failure), List.of()));
    }

    private static TestFlows.Outcome outcome(@Nullable Throwable failure) {
        if (failure == null) {
            return TestFlows.Outcome.PASSED;
        }
        return failure instanceof TestAbortedException ? TestFlows.Outcome.SKIPPED : TestFlows.Outcome.FAILED;
    }

    private static String message(@Nullable Throwable failure) {
        return failure == null || failure.getMessage() == null ? "" : failure.getMessage();
    }

    @Override
    public synchronized void close() {
        if (!settings.written() || (kept == 0 && !failedOutside && waived.isEmpty() && warnings.isEmpty())) {
            return;
        }
        String title = dropped == 0 ? "Flows of this run" : "Flows of this run, without the last " + dropped;
        ReportContent content = new ReportContent(title, Clock.systemUTC().instant(), tests, List.copyOf(reported));
        Path page = FlowReport.write(settings.directory(), content.besideDrift(drift.name()));
        if (settings.speaks()) {
            say(page);
        }
    }

    /** The last flow that went all the way, since that shows most; else the last. */
    private Flow lastFlow() {
        List<Flow> flows = tests.stream().flatMap(test -> test.flows().stream()).toList();
        List<Flow> whole = flows.stream().filter(flow -> flow.fault() == null).toList();
        List<Flow> shown = whole.isEmpty() ? flows : whole;
        return shown.get(shown.size() - 1);
    }

    @SuppressWarnings("SystemOut") // the one line that says where the report is
    private void say(Path page) {
        StringBuilder text = new StringBuilder();
        if (settings.showsLastFlow() && kept > 0) {
            text.append(FlowText.of(lastFlow())).append('\n');
        }
        text.append("Gatehouse recorded ").append(kept).append(" flows in ").append(tests.size());
        text.append(" tests. Report: ").append(page.toAbsolutePath());
        waived.forEach(waiver -> text.append("\n  waived: ").append(waiver));
        warnings.forEach(warning -> text.append("\n  warning: ").append(warning));
        System.out.println(text);
    }
}
