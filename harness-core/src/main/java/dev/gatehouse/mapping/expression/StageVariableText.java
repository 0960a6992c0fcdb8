package dev.gatehouse.mapping.expression;

import java.util.Map;
import java.util.Set;

/**
 * A text with {@code ${stageVariables.name}} in it, parsed once.
 *
 * <pre>{@code
 * StageVariableText.parse("https://${stageVariables.host}/x").render(Map.of("host", "pets.example"));
 * }</pre>
 */
public final class StageVariableText {
    private final TextParts parts;

    private StageVariableText(TextParts parts) {
        this.parts = parts;
    }

    /** Parses a text; one without variables stands for itself. */
    public static StageVariableText parse(String text) {
        return new StageVariableText(TextParts.parse(text, false));
    }

    /** The text with the variables' values; one that the stage does not have is empty, as on AWS. */
    public String render(Map<String, String> stageVariables) {
        return parts.render(stageVariables, Map.of());
    }

    /** The names of the variables in the text. */
    public Set<String> stageVariables() {
        return parts.stageVariables();
    }

    /** The text as it was given. */
    public String source() {
        return parts.source();
    }

    @Override
    public String toString() {
        return source();
    }
}
