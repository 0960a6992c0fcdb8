package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the plain parts of a template, where no intrinsic function may stand. */
final class Sections {

    private final Problems problems;

    Sections(Problems problems) {
        this.problems = problems;
    }

    SourceObject object(SourceObject parent, String name, @Nullable String logicalId) {
        SourceNode node = parent.get(name);
        if (node instanceof SourceObject object) {
            return object;
        }
        if (node != null) {
            wrongKind(parent, name, node, "an object", logicalId);
        }
        return new SourceObject(parent.originOf(name), null, Map.of());
    }

    @Nullable
    String text(SourceObject parent, String name, @Nullable String logicalId) {
        SourceNode node = parent.get(name);
        if (node instanceof SourceScalar scalar && scalar.tag() == null && !scalar.isNull()) {
            return scalar.text();
        }
        if (node != null) {
            wrongKind(parent, name, node, "plain text", logicalId);
        }
        return null;
    }

    /** A single text or a list of them. */
    List<SourceScalar> texts(SourceObject parent, String name, @Nullable String logicalId) {
        SourceNode node = parent.get(name);
        if (node == null) {
            return List.of();
        }
        List<SourceNode> items = node instanceof SourceArray array ? array.items() : List.of(node);
        for (SourceNode item : items) {
            if (!(item instanceof SourceScalar scalar) || scalar.tag() != null) {
                wrongKind(parent, name, item, "plain text or a list of it", logicalId);
                return List.of();
            }
        }
        return items.stream().map(SourceScalar.class::cast).toList();
    }

    private void wrongKind(SourceObject parent, String name, SourceNode node, String wanted, @Nullable String id) {
        String found = node.tag() == null ? node.kindName() : "the function " + node.tag();
        problems.add(
                parent.originOf(name),
                id,
                name + " is " + found + ", but must be " + wanted + ".",
                "Write " + wanted + ".");
    }
}
