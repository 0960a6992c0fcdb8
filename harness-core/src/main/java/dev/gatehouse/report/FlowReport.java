package dev.gatehouse.report;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import dev.gatehouse.record.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the report of a run: {@code index.html} and {@code flows.json}.
 *
 * <pre>{@code
 * Path page = FlowReport.write(Path.of("target", "gatehouse"), content);
 * }</pre>
 */
public final class FlowReport {

    private FlowReport() {}

    /**
     * Writes both files, in place of older ones.
     *
     * @param directory made if it is not there
     * @return the page
     * @throws UncheckedIOException if the directory cannot be written to
     */
    public static Path write(Path directory, ReportContent content) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("flows.json"), FlowJson.text(content.flows()));
            return Files.writeString(directory.resolve("index.html"), html(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The flow report cannot be written to " + directory.toAbsolutePath(), e);
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

    private static Template template() throws IOException {
        return new Handlebars(new ClassPathTemplateLoader("/dev/gatehouse/report", ".hbs")).compile("report");
    }
}
