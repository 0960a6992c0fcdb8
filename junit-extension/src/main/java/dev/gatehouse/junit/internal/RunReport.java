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

/** What all tests of a run recorded, written as one report when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class RunReport implements AutoCloseable, Store.CloseableResource {

    /** A page beyond this is of no use to a person; later tests are counted, not kept. */
    private static final int MOST_FLOWS = 5_000;

    private final ReportSettings settings;
    private final List<TestFlows> tests = new ArrayList<>();
    private final Set<Waiver> waived = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private final Set<dev.gatehouse.report.Waiver> reported = new LinkedHashSet<>();
    private int kept;
    private int dropped;

    private RunReport(ReportSettings settings) {
        this.settings = settings;
    }

    static RunReport of(ExtensionContext context) {
        return new RunReport(ReportSettings.of(context).withoutOldDrift());
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
        tests.add(new TestFlows(
                TestName.of(context),
                failure == null ? TestFlows.Outcome.PASSED : TestFlows.Outcome.FAILED,
                failure == null || failure.getMessage() == null ? "" : failure.getMessage(),
                flows,
                connections));
    }

    @Override
    public synchronized void close() {
        if (!settings.written() || (kept == 0 && waived.isEmpty() && warnings.isEmpty())) {
            return;
        }
        String title = dropped == 0 ? "Flows of this run" : "Flows of this run, without the last " + dropped;
        Path page = FlowReport.write(
                settings.directory(),
                new ReportContent(title, Clock.systemUTC().instant(), tests, List.copyOf(reported)));
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
