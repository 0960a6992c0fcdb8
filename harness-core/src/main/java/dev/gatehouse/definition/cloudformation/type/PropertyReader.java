package dev.gatehouse.definition.cloudformation.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the evaluated properties of one resource into JSON of the kinds that its type wants. */
public final class PropertyReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String logicalId;
    private final Problems problems;

    /** A reader for the resource of that name. */
    public PropertyReader(String logicalId, Problems problems) {
        this.logicalId = logicalId;
        this.problems = problems;
    }

    /** The properties with names in lowerCamelCase, as operations take them; what is unknown, missing or of the wrong kind is added to the problems and left out. */
    public ObjectNode read(Shape.ObjectOf shape, SourceObject properties) {
        return object(shape, properties, logicalId);
    }

    private ObjectNode object(Shape.ObjectOf shape, SourceObject object, String path) {
        ObjectNode json = JSON.objectNode();
        for (SourceMember member : object.members()) {
            Shape known = shape.properties().get(member.name());
            String below = path + "." + member.name();
            if (problems.isWaived(below, member.nameOrigin(), logicalId)) {
                continue;
            }
            if (known != null) {
                setIfRead(json, lowerFirst(member.name()), value(known, member.value(), below));
            } else if (!shape.open()) {
                unknown(shape, member, below);
            }
        }
        shape.required().stream()
                .filter(name ->
                        object.get(name) == null && !problems.isWaived(path + "." + name, object.origin(), logicalId))
                .sorted()
                .forEach(name -> problems.add(
                        object.origin(),
                        logicalId,
                        "The required property " + path + "." + name + " is missing.",
                        "Add " + name + "."));
        return json;
    }

    /** From CloudFormation's names to those of API Gateway's operations. */
    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void setIfRead(ObjectNode json, String name, @Nullable JsonNode value) {
        if (value != null) {
            json.set(name, value);
        }
    }

    private void unknown(Shape.ObjectOf shape, SourceMember member, String path) {
        problems.add(
                member.nameOrigin(),
                logicalId,
                "The property " + path + " is not supported.",
                Nearest.hint(
                        member.name(),
                        shape.properties().keySet(),
                        "Remove it, or waive \"" + path + "\" to do without it."));
    }

    private @Nullable JsonNode value(Shape shape, SourceNode node, String path) {
        if (shape instanceof Shape.Json) {
            return node.toJson();
        }
        if (shape instanceof Shape.ObjectOf known && node instanceof SourceObject object) {
            return object(known, object, path);
        }
        if (shape instanceof Shape.MapOf map && node instanceof SourceObject object) {
            return map(map, object, path);
        }
        if (shape instanceof Shape.ListOf list && node instanceof SourceArray array) {
            return list(list, array, path);
        }
        if (shape instanceof Shape.Tags && node instanceof SourceArray array) {
            return tags(array, path);
        }
        if (shape instanceof Shape.Scalar kind && node instanceof SourceScalar scalar && !scalar.isNull()) {
            return scalar(kind, scalar, path);
        }
        return wrongKind(shape, node, path);
    }

    private ObjectNode map(Shape.MapOf shape, SourceObject object, String path) {
        ObjectNode json = JSON.objectNode();
        object.members()
                .forEach(member -> setIfRead(
                        json, member.name(), value(shape.value(), member.value(), path + "." + member.name())));
        return json;
    }

    private ArrayNode list(Shape.ListOf shape, SourceArray array, String path) {
        ArrayNode json = JSON.arrayNode();
        for (SourceNode item : array.items()) {
            JsonNode value = value(shape.item(), item, path);
            if (value != null) {
                json.add(value);
            }
        }
        return json;
    }

    private ObjectNode tags(SourceArray array, String path) {
        ObjectNode json = JSON.objectNode();
        for (SourceNode item : array.items()) {
            if (item instanceof SourceObject tag
                    && tag.get("Key") instanceof SourceScalar key
                    && tag.get("Value") instanceof SourceScalar value) {
                json.put(key.text(), value.text());
            } else {
                problems.add(item.origin(), logicalId, path + " has an item without Key and Value.", "Write both.");
            }
        }
        return json;
    }

    private @Nullable JsonNode scalar(Shape.Scalar kind, SourceScalar scalar, String path) {
        JsonNode read = Scalars.read(kind, scalar.text());
        if (kind == Shape.Scalar.TEXT && scalar.text().contains("{{resolve:")) {
            problems.add(
                    scalar.origin(),
                    logicalId,
                    path + " has a dynamic reference, which only AWS can resolve: " + scalar.text() + ".",
                    "Put a parameter in its place, or waive \"" + path + "\".");
        }
        return read == null ? wrongKind(kind, scalar, path) : read;
    }

    private @Nullable JsonNode wrongKind(Shape shape, SourceNode node, String path) {
        String found =
                node instanceof SourceScalar scalar && !scalar.isNull() ? "\"" + scalar.text() + "\"" : node.kindName();
        problems.add(
                node.origin(),
                logicalId,
                "The property " + path + " is " + found + ", but must be " + Scalars.kindName(shape) + ".",
                "Write " + Scalars.kindName(shape) + ".");
        return null;
    }
}
