package dev.gatehouse.junit.internal;

import dev.gatehouse.contract.rendering.DriftFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where the report of a run goes, and what the console shows at its end, by JUnit's configuration parameters.
 *
 * @param written whether a report is written at all
 * @param directory where
 * @param speaks whether the console says where it is
 * @param showsLastFlow whether the last flow is printed, too
 */
public record ReportSettings(boolean written, Path directory, boolean speaks, boolean showsLastFlow) {

    private static final String CONSOLE = "gatehouse.console";
    private static final Set<String> CHOICES = Set.of("none", "summary", "last-flow");

    /** What the configuration parameters say. */
    public static ReportSettings of(ExtensionContext context) {
        String console = context.getConfigurationParameter(CONSOLE).orElse("summary");
        if (!CHOICES.contains(console)) {
            throw new ExtensionConfigurationException("The configuration parameter " + CONSOLE + " is \"" + console
                    + "\"; it can be none, summary or last-flow.");
        }
        Path directory = context.getConfigurationParameter("gatehouse.report.directory")
                .map(Path::of)
                .orElseGet(ReportSettings::besideTheBuild);
        boolean written = context.getConfigurationParameter("gatehouse.report", Boolean::valueOf)
                .orElse(true);
        return new ReportSettings(written, directory, !console.equals("none"), console.equals("last-flow"));
    }

    /** Takes away an earlier run's drift report: should this run compare nothing, it would pass for this run's. */
    public ReportSettings withoutOldDrift() {
        if (written) {
            DriftFiles.remove(directory);
        }
        return this;
    }

    /** Maven's or Gradle's output directory; forks of Surefire write beside each other. */
    private static Path besideTheBuild() {
        boolean gradle = Stream.of("build.gradle", "build.gradle.kts").anyMatch(f -> Files.exists(Path.of(f)));
        String fork = System.getProperty("surefire.forkNumber", "1");
        String name = fork.equals("1") ? "gatehouse" : "gatehouse-" + fork;
        return Path.of(gradle ? "build" : "target", name);
    }
}
