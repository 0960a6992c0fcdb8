package dev.gatehouse.mapping.vtl;

import java.util.Collections;
import java.util.List;
import org.apache.velocity.Template;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TokenMgrError;
import org.jspecify.annotations.Nullable;

/**
 * A mapping template, parsed once and rendered for every request. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * MappingTemplate template = MappingTemplate.parse("{\"id\": \"$input.params('id')\"}");
 * String body = template.render(input).output();
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html">Mapping templates</a>
 */
public final class MappingTemplate {
    private static final UtilVariable UTIL = new UtilVariable();

    private final String source;
    private final Template template;
    private final PathCache paths = new PathCache();
    private final MethodCache methods = new MethodCache();

    /** What every rendering gives; null if that depends on what it sees. */
    private final @Nullable String constant;

    private MappingTemplate(String source, Template template) {
        this.source = source;
        this.template = template;
        this.constant = ConstantText.of(template, source);
    }

    /**
     * Parses a template.
     *
     * @throws TemplateSyntaxException if the text is no Velocity template
     */
    public static MappingTemplate parse(String source) {
        try {
            return new MappingTemplate(source, VelocityRuntime.shared().template(source));
        } catch (ParseException | VelocityException | TokenMgrError | StackOverflowError thrown) {
            throw Faults.syntax(source, thrown);
        }
    }

    /** The text as it was given. */
    public String source() {
        return source;
    }

    /**
     * Renders the template.
     *
     * @throws TemplateFailure if it cannot be rendered: AWS answers 500
     */
    public RenderedTemplate render(TemplateInput input) {
        return render(input, null);
    }

    /**
     * Renders the template once more and says what each printed reference gave, in the order of printing; if the
     * rendering fails, up to that place. For reports, not for requests: it costs more than rendering.
     */
    public List<ExplainedReference> explain(TemplateInput input) {
        Explanation explanation = new Explanation(source);
        try {
            render(input, explanation);
        } catch (TemplateFailure known) {
            return explanation.references();
        }
        return explanation.references();
    }

    private RenderedTemplate render(TemplateInput input, @Nullable Explanation explanation) {
        if (input.body().isBytes()) {
            throw new TemplateFailure(
                    "The payload is binary, and a mapping template needs text: convert it with contentHandling "
                            + "CONVERT_TO_TEXT",
                    TemplatePosition.UNKNOWN,
                    null);
        }
        if (constant != null) {
            return new RenderedTemplate(constant, input.overrides());
        }
        try {
            return merge(input, explanation);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw Faults.failure(thrown);
        }
    }

    private RenderedTemplate merge(TemplateInput input, @Nullable Explanation explanation) {
        RenderBudget budget = new RenderBudget();
        TemplateVariables variables = new TemplateVariables(budget, methods);
        ContextTree context = new ContextTree(input);
        variables.internalPut("input", new InputVariable(input, paths));
        variables.internalPut("util", UTIL);
        variables.internalPut("context", new OnDemand(context::root));
        variables.internalPut("stageVariables", Collections.unmodifiableMap(input.stageVariables()));
        variables.attachEventCartridge(new ReferenceRules(budget, explanation));
        BoundedOutput output = new BoundedOutput(source.length());
        template.merge(variables, output);
        return new RenderedTemplate(output.toString(), context.overrides());
    }
}
