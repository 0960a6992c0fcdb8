package dev.gatehouse.definition.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import java.util.Locale;
import java.util.Optional;

/**
 * A definition's text as a tree in which every value knows its place.
 *
 * <pre>{@code
 * SourceDocument document = SourceDocument.read("api.yaml", text);
 * document.originOf("/paths/~1pets/get");   // api.yaml:12:5
 * }</pre>
 *
 * @param fileName the name as the user gave it, used in messages
 * @param root the whole document
 */
public record SourceDocument(String fileName, SourceNode root) {

    /**
     * Reads JSON or YAML. What begins with a brace or a bracket is read as JSON; if it is none and the file is not called
     * {@code .json}, as YAML.
     *
     * @param fileName used in messages
     * @param text the document
     * @throws DefinitionException if it is neither, or has the same name twice in one object
     */
    public static SourceDocument read(String fileName, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            throw Unreadable.empty(fileName);
        }
        return new SourceDocument(fileName, readRoot(fileName, content));
    }

    private static SourceNode readRoot(String fileName, String content) {
        String lowerCaseName = fileName.toLowerCase(Locale.ROOT);
        boolean named = lowerCaseName.endsWith(".json");
        char first = content.stripLeading().charAt(0);
        if (named || first == '{' || first == '[') {
            try {
                return JsonReader.read(fileName, content);
            } catch (JsonProcessingException e) {
                if (!lowerCaseName.endsWith(".yaml") && !lowerCaseName.endsWith(".yml")) {
                    throw JsonReader.refusal(fileName, e);
                }
            }
        }
        return YamlReader.read(fileName, content);
    }

    /**
     * The value at a JSON pointer.
     *
     * @param pointer as {@code /paths/~1pets/get}; empty for the root
     */
    public Optional<SourceNode> find(String pointer) {
        PointerWalk walk = PointerWalk.from(root, pointer);
        return walk.complete() ? Optional.of(walk.node()) : Optional.empty();
    }

    /**
     * Where the value at a JSON pointer is written: the place of its name if it has one. Where the pointer leads to nothing,
     * the place of the last part that exists.
     *
     * @param pointer as {@code /paths/~1pets/get}
     */
    public Origin originOf(String pointer) {
        return PointerWalk.from(root, pointer).origin();
    }

    /**
     * The document without its places.
     *
     * @throws DefinitionException if a local YAML tag is left in it
     */
    public JsonNode toJson() {
        return root.toJson();
    }
}
