package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.jsonpath.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The payload that a template sees. The JSON in it is parsed at most once, and only if the template asks for it.
 *
 * <p>Not for several threads at once: a body belongs to one request.
 */
public final class TemplateBody {
    private static final String EMPTY_READS_AS = "{}";

    private final @Nullable String text;
    private @Nullable JsonDocument document;

    private TemplateBody(@Nullable String text) {
        this(text, null);
    }

    private TemplateBody(@Nullable String text, @Nullable JsonDocument document) {
        this.text = text;
        this.document = document;
    }

    /** A text payload; an empty one reads as {@code {}}, as on AWS. */
    public static TemplateBody text(String text) {
        return new TemplateBody(text);
    }

    /** No payload: {@code $input.body} is {@code {}}. */
    public static TemplateBody empty() {
        return new TemplateBody("");
    }

    /** A payload that stayed binary: AWS answers 500 when a template meets one, so every rendering fails. */
    public static TemplateBody bytes() {
        return new TemplateBody(null);
    }

    /** The same text, in which paths lead into the JSON object that a field has as text. */
    public TemplateBody unfolding(String field) {
        return text == null ? this : new TemplateBody(text, document().unfolding(field));
    }

    /** Whether there is no payload, or an empty one. */
    public boolean isEmpty() {
        return text != null && text.isEmpty();
    }

    /** Whether the payload is binary. */
    public boolean isBytes() {
        return text == null;
    }

    /**
     * The text, as {@code $input.body} and {@code method.request.body} read it.
     *
     * @throws IllegalStateException if the payload is binary
     */
    public String text() {
        if (text == null) {
            throw new IllegalStateException("a binary body has no text");
        }
        return text.isEmpty() ? EMPTY_READS_AS : text;
    }

    /**
     * The text as JSON.
     *
     * @throws IllegalStateException if the payload is binary
     */
    public JsonDocument document() {
        JsonDocument parsed = document;
        if (parsed == null) {
            parsed = JsonDocument.parse(text());
            document = parsed;
        }
        return parsed;
    }
}
