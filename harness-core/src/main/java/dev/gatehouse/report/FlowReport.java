package dev.gatehouse.report;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import dev.gatehouse.record.ConnectionTimeline;
import dev.gatehouse.record.json.FlowJson;
import dev.gatehouse.record.json.TimelineJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the report of a run: {@code index.html} and {@code flows.json}, and where WebSocket connections were opened
 * {@code connections.json}.
 *
 * <pre>{@code
 * Path page = FlowReport.write(Path.of("target", "gatehouse"), content);
 * }</pre>
 */
public final class FlowReport {

    private FlowReport() {}

    /**
     * Writes the files, in place of older ones.
     *
     * @param directory made if it is not there
     * @return the page
     * @throws UncheckedIOException if the directory cannot be written to
     */
    public static Path write(Path directory, ReportContent content) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("flows.json"), FlowJson.text(content.flows()));
            writeConnections(
                    directory.resolve("connections.json"), content.recorded().connections());
            return Files.writeString(directory.resolve("index.html"), html(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The flow report cannot be written to " + directory.toAbsolutePath(), e);
        }
    }

    private static void writeConnections(Path file, List<ConnectionTimeline> connections) throws IOException {
        if (connections.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, TimelineJson.text(connections));
        }
    }

    static String html(ReportContent content) {
        Context context = Context.newBuilder(ReportView.of(content))
                .resolver(MethodValueResolver.INSTANCE)
                .build();
        try {
            return template().apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("The report's own template cannot be read", e);
        }
    }

    /** With a cache: without one, what is shown of each flow would be parsed again for each. */
    private static Template template() throws IOException {
        return new Handlebars(new ClassPathTemplateLoader("/dev/gatehouse/report", ".hbs"))
                .with(new ConcurrentMapTemplateCache())
                .compile("report");
    }
}
