package dev.gatehouse.definition.cloudformation.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads single values as loosely as CloudFormation does: {@code "5"} is a number where one is wanted, {@code 5} text. */
final class Scalars {

    private Scalars() {}

    /** The value; null if the text is none of that kind. */
    static @Nullable JsonNode read(Shape.Scalar kind, String text) {
        return switch (kind) {
            case TEXT -> TextNode.valueOf(text);
            case BOOLEAN -> bool(text);
            case INTEGER ->
                text.matches("-?[0-9]{1,9}(\\.0+)?") ? IntNode.valueOf((int) Double.parseDouble(text)) : null;
            case NUMBER ->
                text.matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
                        ? DoubleNode.valueOf(Double.parseDouble(text))
                        : null;
        };
    }

    private static @Nullable JsonNode bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> null;
        };
    }

    static String kindName(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "text";
                case BOOLEAN -> "true or false";
                case INTEGER -> "a whole number";
                case NUMBER -> "a number";
            };
        }
        if (shape instanceof Shape.Tags) {
            return "a list of objects with Key and Value";
        }
        return shape instanceof Shape.ListOf ? "a list" : "an object";
    }
}
