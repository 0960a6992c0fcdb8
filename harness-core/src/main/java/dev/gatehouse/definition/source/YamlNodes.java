package dev.gatehouse.definition.source;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** From SnakeYAML's nodes to located ones; an anchored node is read once, however often it is named. */
final class YamlNodes {

    /** Values that a document may have once its aliases are written out. */
    private static final long MAX_VALUES = 500_000;

    private static final Set<Tag> SCALARS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP);

    private final String file;
    private final IdentityHashMap<Node, @Nullable Sized> done = new IdentityHashMap<>();

    YamlNodes(String file) {
        this.file = file;
    }

    SourceNode read(Node node) {
        return sized(node).node();
    }

    Sized sized(Node node) {
        if (done.containsKey(node)) {
            Sized before = done.get(node);
            if (before == null) {
                throw error(node, "An alias contains itself.", "Write the value out.");
            }
            return before;
        }
        done.put(node, null);
        Sized read = convert(node);
        if (read.values() > MAX_VALUES) {
            throw error(
                    node,
                    "Written out, aliases make more than " + MAX_VALUES + " values of this.",
                    "Use fewer aliases.");
        }
        done.put(node, read);
        return read;
    }

    private Sized convert(Node node) {
        if (node instanceof MappingNode mapping) {
            return new YamlMapping(this, mapping).read();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence);
        }
        return new Sized(scalar((ScalarNode) node), 1);
    }

    private Sized sequence(SequenceNode sequence) {
        List<Sized> items = sequence.getValue().stream().map(this::sized).toList();
        long values = 1 + items.stream().mapToLong(Sized::values).sum();
        return new Sized(
                new SourceArray(
                        origin(sequence),
                        tag(sequence),
                        items.stream().map(Sized::node).toList()),
                values);
    }

    private SourceScalar scalar(ScalarNode scalar) {
        // the text begins on the line after the bar; marks count lines from 0
        boolean literal = scalar.getScalarStyle() == ScalarStyle.LITERAL;
        int firstLine = literal ? scalar.getStartMark().getLine() + 2 : 0;
        return new SourceScalar(origin(scalar), tag(scalar), kind(scalar), scalar.getValue(), firstLine);
    }

    private static SourceScalar.Kind kind(ScalarNode scalar) {
        boolean explicitText = scalar.getTag().equals(Tag.STR) && isExplicit(scalar);
        boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && !explicitText ? PlainScalars.kindOf(scalar.getValue()) : SourceScalar.Kind.TEXT;
    }

    /** Whether {@code !!str} stands before what would be no text: the resolver alone would never call this text. */
    private static boolean isExplicit(ScalarNode scalar) {
        Tag implicit = new Resolver().resolve(NodeId.scalar, scalar.getValue(), true);
        return !implicit.equals(scalar.getTag());
    }

    @Nullable
    String tag(Node node) {
        String tag = node.getTag().getValue();
        if (tag.startsWith("!")) {
            return tag;
        }
        boolean standard = node instanceof ScalarNode
                ? SCALARS.contains(node.getTag()) || node.getTag().equals(Tag.MERGE)
                : node.getTag().equals(Tag.MAP) || node.getTag().equals(Tag.SEQ);
        if (!standard) {
            throw error(node, "The tag " + tag + " is not supported.", "Write the value without it.");
        }
        return null;
    }

    Origin origin(Node node) {
        return YamlReader.origin(file, node.getStartMark());
    }

    DefinitionException error(Node node, String message, String remedy) {
        return Unreadable.at(origin(node), message, remedy);
    }

    /**
     * A node and how many values it holds with all aliases written out.
     *
     * @param node the node
     * @param values its values
     */
    record Sized(SourceNode node, long values) {}
}
