package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.coldstart.NewJvm;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The main class of a run's JVM: runs the thousand tests of a class as builds do, by JUnit's launcher. */
final class Run {

    private static final int MOST_FAILURES = 5;

    private Run() {}

    /** Runs with the name of a test class. */
    public static void main(String[] arguments) throws ClassNotFoundException {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Class.forName(arguments[0])))
                .build();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsSucceededCount() == JUnitRuns.TESTS) {
            System.out.println(NewJvm.DONE);
        } else {
            summary.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), MOST_FAILURES);
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
