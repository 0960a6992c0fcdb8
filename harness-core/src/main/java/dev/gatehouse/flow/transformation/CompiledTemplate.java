package dev.gatehouse.flow.transformation;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.mapping.vtl.MappingTemplate;
import dev.gatehouse.mapping.vtl.RenderedTemplate;
import dev.gatehouse.mapping.vtl.TemplateFailure;
import dev.gatehouse.mapping.vtl.TemplateInput;
import dev.gatehouse.mapping.vtl.TemplateSyntaxException;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping template of a definition; one that does not parse answers 500 wherever it is needed. */
public final class CompiledTemplate {

    /** AWS's quota of a mapping template's size: 300 KB. */
    private static final int MOST_BYTES = 300 * 1024;

    private final String contentType;
    private final @Nullable MappingTemplate template;
    private final boolean empty;

    private CompiledTemplate(String contentType, @Nullable MappingTemplate template, boolean empty) {
        this.contentType = contentType;
        this.template = template;
        this.empty = empty;
    }

    /** Parses a template, and reports one that does not parse with its line. */
    public static CompiledTemplate compile(String contentType, String source, ElementAddress where, Problems problems) {
        int size = Bytes.utf8(source).size();
        if (size > MOST_BYTES) {
            problems.add(
                    where, "The template has " + size + " bytes, and API Gateway takes " + MOST_BYTES + " (300 KB)");
        }
        try {
            return new CompiledTemplate(contentType, MappingTemplate.parse(source), source.isEmpty());
        } catch (TemplateSyntaxException invalid) {
            String message = invalid.getMessage();
            problems.add(where, message == null ? "The template does not parse" : message, invalid.line());
            return new CompiledTemplate(contentType, null, false);
        }
    }

    /** The key under which the definition has it. */
    public String contentType() {
        return contentType;
    }

    /** Whether there is nothing in it: AWS then lets REST payloads of that content type pass as they are. */
    public boolean isEmpty() {
        return empty;
    }

    /** Runs the template. */
    public RenderedTemplate render(TemplateInput input, Reasons why) {
        if (template == null) {
            throw GatewayFault.internalServerError("The mapping template for " + contentType + " does not parse");
        }
        try {
            RenderedTemplate rendered = template.render(input);
            why.add(new Reason.TemplateRendered(contentType, rendered.output(), Map.of()));
            return rendered;
        } catch (TemplateFailure failure) {
            throw GatewayFault.internalServerError(
                            "The mapping template for " + contentType + " failed: " + failure.getMessage())
                    .causedBy(failure);
        }
    }
}
