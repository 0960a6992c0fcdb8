package dev.gatehouse.benchmarks;

import dev.gatehouse.benchmarks.measurement.Effort;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param rounds how often everything is measured; figures are medians over them
 * @param coldStarts how many new JVMs a round starts for each peer
 * @param effort how long everything is measured
 * @param json where to write the figures; null to write none
 * @param markdown a file of figures to print as a table instead of measuring; null to measure
 */
record Settings(int rounds, int coldStarts, Effort effort, @Nullable Path json, @Nullable Path markdown) {

    static final String USAGE =
            """
            Usage: java -jar benchmarks/target/benchmarks.jar [--rounds 3] [--cold 5] [--json docs/performance.json] [--quick]
                   java -jar benchmarks/target/benchmarks.jar --markdown docs/performance.json
            """;

    static Settings of(List<String> arguments) {
        Settings settings = new Settings(3, 5, Effort.FULL, null, null);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            settings = option.equals("--quick") ? settings.quick() : settings.with(option, rest);
        }
        return settings;
    }

    private Settings quick() {
        return new Settings(1, 1, Effort.QUICK, json, markdown);
    }

    private Settings with(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value.\n" + USAGE);
        }
        String value = rest.next();
        return switch (option) {
            case "--rounds" -> new Settings(Integer.parseInt(value), coldStarts, effort, json, markdown);
            case "--cold" -> new Settings(rounds, Integer.parseInt(value), effort, json, markdown);
            case "--json" -> new Settings(rounds, coldStarts, effort, Path.of(value), markdown);
            case "--markdown" -> new Settings(rounds, coldStarts, effort, json, Path.of(value));
            default -> throw new IllegalArgumentException("Unknown option " + option + ".\n" + USAGE);
        };
    }
}
