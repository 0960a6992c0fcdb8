package dev.gatehouse.control.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationPartLocation;
import dev.gatehouse.model.rest.DocumentationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Published documentation, looked up by what it is about.
 *
 * <p>What is said of a path holds for all below it, and what names no method or status code for all of them, unless
 * something nearer is said: the longest path wins, then the status code, then the method.
 */
final class Documentation {

    private final Map<String, List<DocumentationPart>> byPlace = new HashMap<>();

    private Documentation() {}

    static Documentation of(@Nullable DocumentationVersion version) {
        Documentation documentation = new Documentation();
        if (version != null) {
            version.documentationParts().forEach(documentation::add);
        }
        return documentation;
    }

    private void add(DocumentationPart part) {
        DocumentationPartLocation location = part.location();
        String path = location.path() == null ? "/" : location.path();
        byPlace.computeIfAbsent(place(location.type(), path, location.name()), any -> new ArrayList<>())
                .add(part);
    }

    /** What is said of the API. */
    Optional<JsonNode> api() {
        return exact(DocumentedEntity.API, "/", null);
    }

    /** What is said of exactly this resource, model or authorizer. */
    Optional<JsonNode> exact(DocumentedEntity entity, String path, @Nullable String name) {
        return byPlace.getOrDefault(place(entity.name(), path, name), List.of()).stream()
                .findFirst()
                .map(Documentation::properties);
    }

    /** What is said of an element of a method, or of more than it. */
    Optional<JsonNode> nearest(DocumentedEntity entity, MethodElement element) {
        if (byPlace.isEmpty()) {
            return Optional.empty();
        }
        for (String path = element.path(); ; path = parent(path)) {
            Optional<DocumentationPart> found =
                    byPlace.getOrDefault(place(entity.name(), path, element.name()), List.of()).stream()
                            .filter(part -> covers(part.location(), element))
                            .max(Comparator.comparing((DocumentationPart part) ->
                                            given(part.location().statusCode()))
                                    .thenComparing(part -> given(part.location().method())));
            if (found.isPresent() || path.equals("/")) {
                return found.map(Documentation::properties);
            }
        }
    }

    /** Puts into an element's definition what OpenAPI knows of what is said. */
    void describe(ObjectNode definition, DocumentedEntity entity, MethodElement element) {
        nearest(entity, element).ifPresent(said -> into(definition, said, entity));
    }

    static void into(ObjectNode definition, JsonNode said, DocumentedEntity entity) {
        said.properties().forEach(member -> {
            if (entity.knows(member.getKey())) {
                definition.set(member.getKey(), member.getValue());
            }
        });
    }

    static void extensionsInto(ObjectNode definition, JsonNode said) {
        into(definition, said, DocumentedEntity.API);
    }

    /** The content, which the API keeps as text. */
    static JsonNode properties(DocumentationPart part) {
        try {
            return Trees.parse(part.properties());
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(part.properties());
        }
    }

    private static boolean covers(DocumentationPartLocation location, MethodElement element) {
        return fits(location.method(), element.method()) && fits(location.statusCode(), element.statusCode());
    }

    private static boolean fits(@Nullable String said, @Nullable String asked) {
        return !given(said) || Objects.equals(said, asked);
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.equals("*");
    }

    private static String place(String type, String path, @Nullable String name) {
        return type + " " + path + " " + name;
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }
}
