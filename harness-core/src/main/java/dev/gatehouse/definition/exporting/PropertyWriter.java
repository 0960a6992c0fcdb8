package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.cloudformation.type.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes what operations answer as the properties of a resource type: the counterpart of the reader of properties, by the
 * same table, so that one can read what the other writes.
 *
 * @param texts takes account-specific ids out
 * @param unknown is told the path of everything that the type has no property for
 */
record PropertyWriter(Portable texts, Consumer<String> unknown) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode write(Shape.ObjectOf shape, ObjectNode answer) {
        return object(shape, answer, "");
    }

    private ObjectNode object(Shape.ObjectOf shape, ObjectNode answer, String path) {
        ObjectNode written = JSON.objectNode();
        shape.properties().entrySet().stream()
                .filter(property -> answer.has(lowerFirst(property.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> written.set(
                        property.getKey(),
                        value(
                                property.getValue(),
                                answer.path(lowerFirst(property.getKey())),
                                path + property.getKey() + ".")));
        answer.fieldNames().forEachRemaining(name -> {
            if (shape.properties().keySet().stream()
                    .noneMatch(known -> lowerFirst(known).equals(name))) {
                unknown.accept(path + name);
            }
        });
        return written;
    }

    private JsonNode value(Shape shape, JsonNode answer, String path) {
        if (Expressions.is(answer)) {
            return answer;
        }
        if (shape instanceof Shape.ObjectOf known && answer instanceof ObjectNode object) {
            return object(known, object, path);
        }
        if (shape instanceof Shape.MapOf map && answer instanceof ObjectNode object) {
            ObjectNode written = JSON.objectNode();
            object.properties()
                    .forEach(entry -> written.set(entry.getKey(), value(map.value(), entry.getValue(), path)));
            return written;
        }
        if (shape instanceof Shape.ListOf list && answer instanceof ArrayNode array) {
            ArrayNode written = JSON.arrayNode();
            array.forEach(item -> written.add(value(list.item(), item, path)));
            return written;
        }
        if (shape instanceof Shape.Scalar && answer.isNull()) {
            return JSON.textNode(""); // how answers show an empty template
        }
        return shape instanceof Shape.Tags ? tags(answer) : json(answer);
    }

    private ArrayNode tags(JsonNode answer) {
        ArrayNode written = JSON.arrayNode();
        answer.properties()
                .forEach(tag -> written.addObject().put("Key", tag.getKey()).set("Value", json(tag.getValue())));
        return written;
    }

    private JsonNode json(JsonNode answer) {
        if (answer.isTextual()) {
            return texts.text(answer.asText());
        }
        if (answer instanceof ArrayNode array) {
            ArrayNode written = JSON.arrayNode();
            array.forEach(item -> written.add(json(item)));
            return written;
        }
        if (answer instanceof ObjectNode object && !Expressions.is(answer)) {
            ObjectNode written = JSON.objectNode();
            object.properties().forEach(entry -> written.set(entry.getKey(), json(entry.getValue())));
            return written;
        }
        return answer;
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
