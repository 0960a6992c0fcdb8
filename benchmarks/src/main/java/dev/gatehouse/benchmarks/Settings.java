package dev.gatehouse.benchmarks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param rounds how often everything is measured; figures are medians over them
 * @param coldStarts how many new JVMs a round starts for each peer
 * @param json where to write the figures; null to write none
 */
record Settings(int rounds, int coldStarts, @Nullable Path json) {

    static final String USAGE =
            """
            Usage: java -jar benchmarks/target/benchmarks.jar [--rounds 3] [--cold 5] [--json docs/performance.json]
            """;

    static Settings of(List<String> arguments) {
        Settings settings = new Settings(3, 5, null);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            settings = settings.with(rest.next(), rest);
        }
        return settings;
    }

    private Settings with(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value.\n" + USAGE);
        }
        String value = rest.next();
        return switch (option) {
            case "--rounds" -> new Settings(Integer.parseInt(value), coldStarts, json);
            case "--cold" -> new Settings(rounds, Integer.parseInt(value), json);
            case "--json" -> new Settings(rounds, coldStarts, Path.of(value));
            default -> throw new IllegalArgumentException("Unknown option " + option + ".\n" + USAGE);
        };
    }
}
