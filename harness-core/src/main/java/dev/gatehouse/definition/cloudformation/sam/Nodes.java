package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts of templates, read and made. */
final class Nodes {

    private Nodes() {}

    static SourceScalar text(Origin origin, String text) {
        return new SourceScalar(origin, null, SourceScalar.Kind.TEXT, text);
    }

    static SourceScalar flag(Origin origin, boolean value) {
        return new SourceScalar(origin, null, SourceScalar.Kind.BOOLEAN, Boolean.toString(value));
    }

    static SourceArray list(Origin origin, List<? extends SourceNode> items) {
        return new SourceArray(origin, null, List.copyOf(items));
    }

    static SourceObject reference(Origin origin, String logicalId) {
        return ObjectBuilder.at(origin).put("Ref", logicalId).build();
    }

    static SourceObject substitution(Origin origin, String text) {
        return ObjectBuilder.at(origin).put("Fn::Sub", text).build();
    }

    static SourceObject substitution(Origin origin, String text, String name, SourceNode value) {
        SourceObject values = ObjectBuilder.at(origin).put(name, value).build();
        return ObjectBuilder.at(origin)
                .put("Fn::Sub", list(origin, List.of(text(origin, text), values)))
                .build();
    }

    /** The member as an object; an empty one if it is missing or something else. */
    static SourceObject object(SourceObject parent, String name) {
        return parent.get(name) instanceof SourceObject object && !isFunction(object)
                ? object
                : new SourceObject(parent.originOf(name), null, Map.of());
    }

    /** The text of a member; null if there is none, or a function makes it. */
    static @Nullable String text(SourceObject parent, String name) {
        return parent.get(name) instanceof SourceScalar scalar && scalar.tag() == null && !scalar.isNull()
                ? scalar.text()
                : null;
    }

    static boolean isTrue(SourceObject parent, String name) {
        return "true".equalsIgnoreCase(text(parent, name));
    }

    /** The items of a member that is a list; the member itself otherwise. */
    static List<SourceNode> items(SourceObject parent, String name) {
        SourceNode node = parent.get(name);
        if (node == null) {
            return List.of();
        }
        return node instanceof SourceArray array && array.tag() == null ? array.items() : List.of(node);
    }

    /** Whether a function makes the value. */
    static boolean isFunction(SourceNode node) {
        if (node.tag() != null) {
            return true;
        }
        return node instanceof SourceObject object
                && object.members().size() == 1
                && object.names().stream().allMatch(name -> name.equals("Ref") || name.startsWith("Fn::"));
    }

    /** The logical id that a {@code Ref}, or plain text, names. */
    static Optional<String> referred(SourceNode node) {
        if (node instanceof SourceScalar scalar) {
            boolean names = scalar.tag() == null || scalar.tag().equals("!Ref");
            return names ? Optional.of(scalar.text()) : Optional.empty();
        }
        return node instanceof SourceObject object && object.get("Ref") instanceof SourceScalar name
                ? Optional.of(name.text())
                : Optional.empty();
    }
}
