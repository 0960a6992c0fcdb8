package dev.gatehouse.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * JSON text as a tree, and a tree as text, as Jackson's mapper makes them.
 *
 * <p>Without the mapper, since a definition's first loading in a JVM needs nothing else of it: the classes by which it binds
 * objects take longer to load than all of the gateway's own.
 */
public final class TreeText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final boolean exactly;

    private TreeText(JsonParser parser, boolean exactly) {
        this.parser = parser;
        this.exactly = exactly;
    }

    /**
     * The one document of a text; missing if there is none.
     *
     * @throws JsonProcessingException if it is no JSON, or goes on after the document
     */
    public static JsonNode read(String json) throws JsonProcessingException {
        return read(json, false);
    }

    /**
     * The same with all the digits of decimal fractions.
     *
     * @throws JsonProcessingException if it is no JSON, or goes on after the document
     */
    public static JsonNode readExactly(String json) throws JsonProcessingException {
        return read(json, true);
    }

    private static JsonNode read(String json, boolean exactly) throws JsonProcessingException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonToken first = parser.nextToken();
            JsonNode tree = first == null ? MissingNode.getInstance() : new TreeText(parser, exactly).value(first);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "there is more after the end of the document");
            }
            return tree;
        } catch (JsonProcessingException notJson) {
            throw notJson;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode fraction() throws IOException {
        return exactly
                ? NODES.numberNode(parser.getDecimalValue().stripTrailingZeros())
                : NODES.numberNode(parser.getDoubleValue());
    }

    /** The text of a tree, without blanks. */
    public static String of(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(tree, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonNode tree, JsonGenerator to) throws IOException {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                to.writeStartObject();
                for (Map.Entry<String, JsonNode> member : tree.properties()) {
                    to.writeFieldName(member.getKey());
                    write(member.getValue(), to);
                }
                to.writeEndObject();
            }
            case ARRAY -> {
                to.writeStartArray();
                for (JsonNode item : tree) {
                    write(item, to);
                }
                to.writeEndArray();
            }
            case STRING -> to.writeString(tree.textValue());
            case BOOLEAN -> to.writeBoolean(tree.booleanValue());
            case NUMBER -> number(tree, to);
            default -> to.writeNull();
        }
    }

    private static void number(JsonNode number, JsonGenerator to) throws IOException {
        if (number.isDouble()) {
            to.writeNumber(number.doubleValue()); // puts an infinite one in quotes
        } else {
            to.writeNumber(number.asText());
        }
    }
}
