package dev.gatehouse.control.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.json.TreeText;
import java.util.Optional;

/** The text of a document, JSON or YAML, as a tree. */
public final class DocumentText {

    private DocumentText() {}

    /** The tree; empty if the text is neither, or no object. */
    public static Optional<JsonNode> parse(String text) {
        Optional<JsonNode> json = json(text);
        return (json.isPresent() ? json : YamlText.parse(text)).filter(JsonNode::isObject);
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(TreeText.read(text));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** What the base path of a document adds before its paths: without a slash at its end; empty for nothing. */
    public static String basePath(JsonNode document, String mode) {
        return BasePath.prefix(Reading.of(Located.root(document)), mode);
    }
}
