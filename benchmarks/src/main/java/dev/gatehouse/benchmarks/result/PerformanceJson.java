package dev.gatehouse.benchmarks.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes figures as docs/performance.json. */
public final class PerformanceJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PerformanceJson() {}

    /**
     * Writes the file.
     *
     * @param file where to; an earlier file is replaced
     * @param load the load of the machine before and after
     */
    public static void write(Path file, Figures figures, Instant date, String load) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("machine", Machine.description() + "; load average " + load);
        root.put("jdk", Machine.jdk());
        root.put("date", date.truncatedTo(ChronoUnit.SECONDS).toString());
        root.set("figures", figures(figures));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    static ArrayNode figures(Figures figures) {
        ArrayNode all = JSON.createArrayNode();
        figures.all().forEach(figure -> fill(all.addObject(), figure));
        return all;
    }

    private static void fill(ObjectNode to, Figure figure) {
        Goal goal = figure.goal();
        to.put("name", figure.name());
        to.put("unit", figure.unit());
        to.put("value", Numbers.rounded(figure.value()));
        to.put("peer", figure.peer().label());
        to.put("peerValue", Numbers.rounded(figure.peerValue()));
        to.put("ratio", Numbers.rounded(figure.ratio()));
        to.put("goal", goal == null ? null : goal.text());
        to.put("met", figure.isMet());
    }
}
