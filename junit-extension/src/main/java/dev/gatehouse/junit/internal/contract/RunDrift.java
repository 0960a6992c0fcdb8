package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.AcceptedDifferences;
import dev.gatehouse.contract.accepted.Review;
import dev.gatehouse.contract.drift.BehaviourDrift;
import dev.gatehouse.contract.drift.Drift;
import dev.gatehouse.contract.drift.DriftReport;
import dev.gatehouse.contract.rendering.DriftFiles;
import dev.gatehouse.contract.rendering.DriftSummary;
import dev.gatehouse.junit.internal.DriftPage;
import dev.gatehouse.junit.internal.ReportSettings;
import dev.gatehouse.junit.internal.TestName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** All drift of a run, written as one report when the run ends. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
public final class RunDrift implements AutoCloseable, Store.CloseableResource {

    private final ReportSettings report;
    private final AcceptedDifferences accepted;
    private final DriftPage page;
    private final List<Drift> drifts = new ArrayList<>();

    private RunDrift(ReportSettings report, AcceptedDifferences accepted, DriftPage page) {
        this.report = report;
        this.accepted = accepted;
        this.page = page;
    }

    static RunDrift of(ExtensionContext context, ContractSettings settings) {
        return new RunDrift(ReportSettings.of(context).withoutOldDrift(), settings.accepted(), DriftPage.of(context));
    }

    synchronized void add(ExtensionContext context, List<Review> reviews) {
        String test = TestName.of(context);
        reviews.forEach(review -> add(new BehaviourDrift(test, review)));
    }

    /** Adds what was compared. */
    synchronized void add(Drift drift) {
        drifts.add(drift);
        page.expect();
    }

    @Override
    public synchronized void close() {
        if (!report.written() || drifts.isEmpty()) {
            return;
        }
        DriftReport made = report();
        Path written = DriftFiles.write(report.directory(), made);
        if (report.speaks()) {
            say(DriftSummary.of(made), written);
        }
    }

    private DriftReport report() {
        return DriftReport.of("Drift of this run", Clock.systemUTC().instant(), drifts, accepted);
    }

    @SuppressWarnings("SystemOut") // the lines that say where the report is
    private static void say(String summary, Path page) {
        System.out.println(summary + "\nDrift report: " + page.toAbsolutePath());
    }
}
