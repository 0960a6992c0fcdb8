package dev.gatehouse.benchmarks;

import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Machine;
import dev.gatehouse.benchmarks.result.PerformanceJson;
import dev.gatehouse.benchmarks.result.Regressions;
import dev.gatehouse.benchmarks.result.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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
        List<String> worse = measure(settings);
        if (!worse.isEmpty()) {
            System.err.println("Worse by more than a third than in the file before:\n" + String.join("\n", worse));
            System.exit(1);
        }
    }

    /** Measures everything, and returns what got worse. */
    private static List<String> measure(Settings settings) throws Exception {
        Instant date = Clock.systemUTC().instant();
        String loadBefore = Machine.load();
        Samples samples = new Samples();
        Round round = new Round(samples);
        for (int i = 1; i <= settings.rounds(); i++) {
            System.out.println("Round " + i + " of " + settings.rounds() + ", load average " + Machine.load());
            round.coldStarts(settings.coldStarts());
            round.inOneJvm();
            round.parts();
            round.growth();
            round.memory();
            round.comparing();
            round.emulator();
        }
        return report(settings, samples, date, loadBefore + " before, " + Machine.load() + " after");
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
        List<String> worse = Regressions.since(json).in(figures);
        PerformanceJson.write(json, figures, date, load);
        System.out.println("Written to " + json);
        return worse;
    }
}
