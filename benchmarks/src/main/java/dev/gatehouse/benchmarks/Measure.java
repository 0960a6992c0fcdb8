package dev.gatehouse.benchmarks;

import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Machine;
import dev.gatehouse.benchmarks.result.MarkdownTable;
import dev.gatehouse.benchmarks.result.PerformanceJson;
import dev.gatehouse.benchmarks.result.Regressions;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The one command: measures everything, prints one table, writes it as JSON if asked to. */
public final class Measure {

    private Measure() {}

    /** Runs as {@code java -jar benchmarks/target/benchmarks.jar}; see {@link Settings#USAGE}. */
    public static void main(String[] arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.of(List.of(arguments));
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        if (settings.markdown() != null) {
            System.out.println(MarkdownTable.ofFile(settings.markdown()));
            return;
        }
        List<String> wrong = measure(settings);
        if (!wrong.isEmpty()) {
            System.err.println(String.join("\n", wrong));
            System.exit(1);
        }
    }

    /** Measures everything, and returns what went wrong or got worse. */
    private static List<String> measure(Settings settings) throws IOException {
        Instant date = Clock.systemUTC().instant();
        String loadBefore = Machine.load();
        Samples samples = new Samples();
        Round round = new Round(samples, settings.effort());
        for (int i = 1; i <= settings.rounds(); i++) {
            System.out.println("Round " + i + " of " + settings.rounds() + ", load average " + Machine.load());
            round.measure(settings.coldStarts());
        }
        String load = loadBefore + " before, " + Machine.load() + " after";
        List<String> wrong = new ArrayList<>(round.faults());
        wrong.addAll(report(settings, samples, date, load));
        return wrong;
    }

    private static List<String> report(Settings settings, Samples samples, Instant date, String load)
            throws IOException {
        Figures figures = Figures.of(samples);
        System.out.println("\nThe values of the rounds:\n" + samples.spread());
        System.out.println(Machine.description() + "; load average " + load + "; JDK " + Machine.jdk() + "\n");
        System.out.println(figures.table());
        Path json = settings.json();
        if (json == null) {
            return List.of();
        }
        List<String> worse = Regressions.since(json).in(figures).stream()
                .map(figure -> "Worse by more than a third than in the file before: " + figure)
                .toList();
        PerformanceJson.write(json, figures, date, load);
        System.out.println("Written to " + json);
        return worse;
    }
}
