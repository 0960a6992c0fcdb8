package dev.gatehouse.report;

import dev.gatehouse.record.Flow;
import java.time.Instant;
import java.util.List;

/**
 * What a report is made of.
 *
 * @param title what ran, as the module's name
 * @param generatedAt when, by the clock that the caller was given
 * @param recorded the flows, of tests or of a gateway that still runs
 * @param waivers what the definitions hold and the gateway was told to overlook
 * @param drift the file name of the drift report beside this one; empty if there is none
 */
public record ReportContent(String title, Instant generatedAt, Recorded recorded, List<Waiver> waivers, String drift) {

    public ReportContent {
        waivers = List.copyOf(waivers);
    }

    /** The content of a report without a drift report beside it. */
    public ReportContent(String title, Instant generatedAt, Recorded recorded, List<Waiver> waivers) {
        this(title, generatedAt, recorded, waivers, "");
    }

    /** The content of a report on a run of tests. */
    public ReportContent(String title, Instant generatedAt, List<TestFlows> tests, List<Waiver> waivers) {
        this(title, generatedAt, new Recorded.ByTests(tests), waivers);
    }

    /** The same with a drift report beside it. */
    public ReportContent besideDrift(String file) {
        return new ReportContent(title, generatedAt, recorded, waivers, file);
    }

    List<Flow> flows() {
        return recorded.flows();
    }
}
