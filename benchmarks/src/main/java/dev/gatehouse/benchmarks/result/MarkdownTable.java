package dev.gatehouse.benchmarks.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures of a file as docs/performance.md shows them. */
public final class MarkdownTable {

    private static final String HEAD =
            """
            | Figure | Unit | Gatehouse | Peer | Peer's | Ratio | Goal | Met |
            |---|---|---:|---|---:|---:|---|---|
            """;

    private MarkdownTable() {}

    /**
     * Where and when it was measured, how many goals were met, and the table.
     *
     * @param file what {@link PerformanceJson} wrote
     */
    public static String ofFile(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(file));
        JsonNode figures = root.path("figures");
        return "%s; JDK %s; %s. %s%n%n%s"
                .formatted(
                        root.path("machine").asText(),
                        root.path("jdk").asText(),
                        root.path("date").asText(),
                        goals(figures),
                        of(figures));
    }

    private static String goals(JsonNode figures) {
        int set = 0;
        int met = 0;
        for (JsonNode figure : figures) {
            set += figure.path("goal").isTextual() ? 1 : 0;
            met += figure.path("met").asBoolean() ? 1 : 0;
        }
        return met + " of " + set + " goals are met.";
    }

    static String of(JsonNode figures) {
        StringBuilder text = new StringBuilder(HEAD);
        figures.forEach(figure -> text.append(row(figure)));
        return text.toString();
    }

    private static String row(JsonNode figure) {
        boolean hasGoal = figure.path("goal").isTextual();
        String met = figure.path("met").asBoolean() ? "yes" : "**no**";
        return "| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        figure.path("name").asText(),
                        figure.path("unit").asText(),
                        number(figure.path("value")),
                        figure.path("peer").asText(),
                        number(figure.path("peerValue")),
                        number(figure.path("ratio")),
                        hasGoal ? figure.path("goal").asText() : "",
                        hasGoal ? met : "");
    }

    private static String number(JsonNode number) {
        return Numbers.text(number.asDouble());
    }
}
