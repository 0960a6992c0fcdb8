package dev.gatehouse.contract.cases.matrix;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a matrix as {@code cases.json} and {@code cases.html}. */
public final class MatrixFiles {

    private MatrixFiles() {}

    /**
     * Writes both files, in place of older ones.
     *
     * @param directory made if it is not there
     * @return the page
     * @throws UncheckedIOException if the directory cannot be written to
     */
    public static Path write(Path directory, CaseMatrix matrix) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("cases.json"), MatrixJson.of(matrix));
            return Files.writeString(directory.resolve("cases.html"), html(matrix));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + directory.toAbsolutePath(), e);
        }
    }

    private static String html(CaseMatrix matrix) throws IOException {
        Context context = Context.newBuilder(new MatrixView(matrix))
                .resolver(MethodValueResolver.INSTANCE)
                .build();
        return new Handlebars(new ClassPathTemplateLoader("/dev/gatehouse/contract/cases/matrix", ".hbs"))
                .with(new ConcurrentMapTemplateCache())
                .compile("cases")
                .apply(context);
    }
}
