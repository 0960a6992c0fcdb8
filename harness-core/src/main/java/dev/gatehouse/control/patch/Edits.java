package dev.gatehouse.control.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.error.ControlException;
import java.util.List;
import java.util.function.Function;

/** The edits that most paths need: set a value of some kind where the path leads, or remove it. */
public final class Edits {

    private Edits() {}

    /** Sets a text; an empty one is no value. */
    public static Edit text() {
        return set(change -> change.text().isEmpty() ? NullNode.getInstance() : TextNode.valueOf(change.text()));
    }

    /** Sets a text that may be empty, as selection patterns and templates may. */
    public static Edit textOrEmpty() {
        return set(change -> TextNode.valueOf(change.text()));
    }

    /** Sets a boolean; anything but {@code true} is false, as AWS has it. */
    public static Edit flag() {
        return set(change -> BooleanNode.valueOf("true".equalsIgnoreCase(change.value())));
    }

    /** Sets a whole number; an empty text is no value. */
    public static Edit whole() {
        return set(change -> change.text().isEmpty() ? NullNode.getInstance() : IntNode.valueOf(integer(change)));
    }

    /** Sets a number. */
    public static Edit decimal() {
        return set(change -> DoubleNode.valueOf(number(change)));
    }

    /** Adds, removes or replaces the text that the path's last segment names in a list; replacing moves it to the end. */
    public static Edit memberByPath() {
        return (tree, change) -> {
            remove(tree, change.segments().get(0), change.last());
            if (!change.removes()) {
                // An add names the new member in its path and needs no value.
                tree.withArray("/" + change.segments().get(0))
                        .add(change.op().equals("replace") ? change.text() : change.last());
            }
        };
    }

    /** Adds or removes the value in a list. */
    public static Edit memberByValue() {
        return (tree, change) -> {
            remove(tree, change.segments().get(0), change.text());
            if (!change.removes()) {
                tree.withArray("/" + change.segments().get(0)).add(change.text());
            }
        };
    }

    /** Refuses to replace or remove what is not there, and does the edit otherwise. */
    public static Edit existing(Edit edit, String missing) {
        return (tree, change) -> {
            if (!change.op().equals("add") && !parentOf(tree, change.segments()).has(change.last())) {
                throw ControlException.notFound(missing);
            }
            edit.apply(tree, change);
        };
    }

    private static void remove(ObjectNode tree, String list, String member) {
        ArrayNode kept = tree.arrayNode();
        for (JsonNode old : tree.path(list)) {
            if (!old.asText().equals(member)) {
                kept.add(old);
            }
        }
        tree.set(list, kept);
    }

    private static Edit set(Function<Change, JsonNode> value) {
        return (tree, change) -> {
            ObjectNode parent = parentOf(tree, change.segments());
            if (change.removes()) {
                parent.remove(change.last());
            } else {
                parent.set(change.last(), value.apply(change));
            }
        };
    }

    private static ObjectNode parentOf(ObjectNode tree, List<String> segments) {
        ObjectNode parent = tree;
        for (String segment : segments.subList(0, segments.size() - 1)) {
            JsonNode child = parent.path(segment);
            parent = child instanceof ObjectNode object ? object : parent.putObject(segment);
        }
        return parent;
    }

    static int integer(Change change) {
        return (int) number(change);
    }

    private static double number(Change change) {
        try {
            return Double.parseDouble(change.text());
        } catch (NumberFormatException e) {
            throw ControlException.badRequest("Invalid value '" + change.text() + "' specified for path "
                    + change.path() + ": it must be a number");
        }
    }
}
