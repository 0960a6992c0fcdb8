package dev.gatehouse.benchmarks.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The ratios that got worse by more than a third since the figures of an earlier file.
 *
 * <p>Ratios alone are compared: values change with the machine. A figure that the file does not have is new, and no regression.
 */
public final class Regressions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double A_THIRD = 1.0 / 3;

    private final JsonNode before;

    private Regressions(JsonNode before) {
        this.before = before;
    }

    /**
     * Reads the figures of an earlier run.
     *
     * @param file what {@link PerformanceJson} wrote; without a file nothing is a regression
     * @throws IOException if there is a file and it cannot be read
     */
    public static Regressions since(Path file) throws IOException {
        boolean exists = Files.exists(file);
        return new Regressions(exists ? JSON.readTree(Files.readString(file)).path("figures") : JSON.createArrayNode());
    }

    /** A line for each ratio that got worse by more than a third. */
    public List<String> in(Figures figures) {
        return figures.all().stream().map(this::line).flatMap(Optional::stream).toList();
    }

    private Optional<String> line(Figure now) {
        for (JsonNode figure : before) {
            boolean same = figure.path("name").asText().equals(now.name())
                    && figure.path("peer").asText().equals(now.peer().label());
            double ratio = figure.path("ratio").asDouble();
            if (same && isWorse(now, ratio)) {
                return Optional.of("%s, beside %s: the ratio was %s and is %s"
                        .formatted(now.name(), now.peer().label(), Numbers.text(ratio), Numbers.text(now.ratio())));
            }
        }
        return Optional.empty();
    }

    private static boolean isWorse(Figure now, double before) {
        double change = (now.ratio() - before) / before;
        return before > 0 && (now.isMoreBetter() ? -change : change) > A_THIRD;
    }
}
