package dev.gatehouse.mapping.expression;

import java.util.Map;
import java.util.Set;

/**
 * An integration's URI, with {@code {name}} for path parameters of the integration request and
 * {@code ${stageVariables.name}} for stage variables; parsed once.
 *
 * <pre>{@code
 * UriTemplate.parse("https://${stageVariables.host}/pets/{id}")
 *         .render(Map.of("host", "pets.example"), Map.of("id", "7"));
 * }</pre>
 */
public final class UriTemplate {
    private final TextParts parts;

    private UriTemplate(TextParts parts) {
        this.parts = parts;
    }

    /** Parses a URI. */
    public static UriTemplate parse(String uri) {
        return new UriTemplate(TextParts.parse(uri, true));
    }

    /**
     * The URI. Values are inserted as they are, without encoding. A stage variable that does not exist is empty; a path
     * parameter without a value stays in its braces, which makes the URI invalid, as on AWS.
     */
    public String render(Map<String, String> stageVariables, Map<String, String> pathParameters) {
        return parts.render(stageVariables, pathParameters);
    }

    /** The path parameters that the URI needs. */
    public Set<String> pathParameters() {
        return parts.pathParameters();
    }

    /** The stage variables that the URI names. */
    public Set<String> stageVariables() {
        return parts.stageVariables();
    }

    /** The URI as it was given. */
    public String source() {
        return parts.source();
    }

    @Override
    public String toString() {
        return source();
    }
}
