package dev.gatehouse.definition.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one YAML mapping with its merge keys: what is written in the mapping itself wins over what {@code <<} brings. */
final class YamlMapping {

    private static final String MERGE = "<<";

    private final YamlNodes nodes;
    private final MappingNode mapping;
    private final Map<String, SourceMember> own = new LinkedHashMap<>();
    private final Map<String, SourceMember> merged = new LinkedHashMap<>();
    private long values = 1;

    YamlMapping(YamlNodes nodes, MappingNode mapping) {
        this.nodes = nodes;
        this.mapping = mapping;
    }

    YamlNodes.Sized read() {
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNodes.Sized value = nodes.sized(tuple.getValueNode());
            values += value.values();
            if (isMerge(tuple.getKeyNode())) {
                merge(value.node());
            } else {
                Duplicates.add(own, member(tuple.getKeyNode(), value.node()));
            }
        }
        merged.putAll(own);
        return new YamlNodes.Sized(new SourceObject(nodes.origin(mapping), nodes.tag(mapping), merged), values);
    }

    private static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().equals(MERGE);
    }

    private SourceMember member(Node key, SourceNode value) {
        if (!(key instanceof ScalarNode scalar) || nodes.tag(key) != null) {
            throw nodes.error(key, "A name is no plain text.", "Write a plain name before the colon.");
        }
        return new SourceMember(scalar.getValue(), nodes.origin(key), value);
    }

    private void merge(SourceNode value) {
        List<SourceNode> sources = value instanceof SourceArray array ? array.items() : List.of(value);
        for (SourceNode source : sources) {
            if (!(source instanceof SourceObject object)) {
                throw Unreadable.at(
                        source.origin(),
                        "<< merges " + source.kindName() + ".",
                        "Merge an object or a list of objects.");
            }
            object.membersByName().forEach(merged::putIfAbsent);
        }
    }
}
