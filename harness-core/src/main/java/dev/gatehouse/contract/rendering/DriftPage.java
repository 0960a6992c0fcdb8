package dev.gatehouse.contract.rendering;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.context.MethodValueResolver;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import dev.gatehouse.contract.drift.DriftReport;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A drift report as a page that needs nothing beside it, and no script. */
public final class DriftPage {

    private DriftPage() {}

    /** The page. */
    public static String html(DriftReport report) {
        Context context = Context.newBuilder(DriftView.of(report))
                .resolver(MethodValueResolver.INSTANCE)
                .build();
        try {
            return template().apply(context);
        } catch (IOException e) {
            throw new UncheckedIOException("The drift report's own template cannot be read", e);
        }
    }

    private static Template template() throws IOException {
        return new Handlebars(new ClassPathTemplateLoader("/dev/gatehouse/contract/rendering", ".hbs"))
                .with(new ConcurrentMapTemplateCache())
                .compile("drift");
    }
}
