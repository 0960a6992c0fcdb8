package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as a tree. Only what JSON could hold is more than text, since YAML 1.1 would make dates, octal numbers and booleans
 * of {@code 2016-09-01}, {@code 010} and {@code no}. Nothing is constructed, so no tag can name a Java class.
 */
final class YamlText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern BOOLEAN = Pattern.compile("(?i:true|false)");
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final int MAX_CODE_POINTS = 16 * 1024 * 1024;
    private static final int MAX_DEPTH = 200;

    private YamlText() {}

    static Optional<JsonNode> parse(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(MAX_CODE_POINTS);
            Node root = new Yaml(options).compose(new StringReader(text));
            return root == null ? Optional.empty() : Optional.of(convert(root, 0));
        } catch (YAMLException notYaml) {
            return Optional.empty();
        }
    }

    private static JsonNode convert(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw new YAMLException("nested too deep");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(convert(item, depth + 1)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private static ObjectNode object(MappingNode mapping, int depth) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                throw new YAMLException("a name that is no scalar");
            }
            JsonNode value = convert(member.getValueNode(), depth + 1);
            if (key.getValue().equals("<<") && value instanceof ObjectNode merged) {
                merged.properties().forEach(entry -> object.putIfAbsent(entry.getKey(), entry.getValue()));
            } else {
                object.set(key.getValue(), value);
            }
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        if (NULL.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (BOOLEAN.matcher(text).matches()) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        return number(text);
    }

    private static JsonNode number(String text) {
        if (INTEGER.matcher(text).matches()) {
            BigInteger value = new BigInteger(text);
            return value.bitLength() < Integer.SIZE ? JSON.numberNode(value.intValueExact()) : JSON.numberNode(value);
        }
        return DECIMAL.matcher(text).matches() ? JSON.numberNode(Double.parseDouble(text)) : JSON.textNode(text);
    }
}
