package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Names;
import dev.gatehouse.definition.openapi.Shape.Any;
import dev.gatehouse.definition.openapi.Shape.Flag;
import dev.gatehouse.definition.openapi.Shape.ListOf;
import dev.gatehouse.definition.openapi.Shape.MapOf;
import dev.gatehouse.definition.openapi.Shape.OneOf;
import dev.gatehouse.definition.openapi.Shape.Properties;
import dev.gatehouse.definition.openapi.Shape.Scalar;
import dev.gatehouse.definition.openapi.Shape.Unsupported;
import dev.gatehouse.definition.openapi.Shape.WholeNumber;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceObject;
import java.util.Map;

/** Holds a value against a shape. */
final class ShapeCheck {

    private final Report report;

    ShapeCheck(Report report) {
        this.report = report;
    }

    /** Reports what is wrong with a value that has this name. */
    void check(String name, Spot value, Shape shape) {
        if (shape instanceof Any) {
            return;
        }
        if (shape instanceof Unsupported unsupported) {
            report.unsupported(value, name, name + " " + unsupported.why() + ".", unsupported.remedy());
        } else if (shape instanceof Properties properties) {
            properties(name, value, properties.properties());
        } else if (shape instanceof MapOf map) {
            map(name, value, map.value());
        } else if (shape instanceof ListOf list) {
            list(name, value, list.item());
        } else {
            scalar(name, value, shape);
        }
    }

    private void properties(String name, Spot value, Map<String, Shape> properties) {
        if (!isObject(name, value)) {
            return;
        }
        value.members().forEach((property, spot) -> {
            Shape shape = properties.get(property);
            if (shape == null) {
                report.unsupported(
                        spot,
                        property,
                        name + " has no property \"" + property + "\".",
                        Names.suggestion(property, properties.keySet()));
            } else {
                check(property, spot, shape);
            }
        });
    }

    private void map(String name, Spot value, Shape shape) {
        if (isObject(name, value)) {
            value.members().forEach((key, spot) -> check(key, spot, shape));
        }
    }

    private void list(String name, Spot value, Shape shape) {
        if (!(value.node() instanceof SourceArray)) {
            report.wrong(value, name + " is " + value.node().kindName() + ".", "Write a list.");
            return;
        }
        value.items().forEach(item -> check(name, item, shape));
    }

    private boolean isObject(String name, Spot value) {
        if (value.node() instanceof SourceObject) {
            return true;
        }
        report.wrong(value, name + " is " + value.node().kindName() + ".", "Write an object.");
        return false;
    }

    private void scalar(String name, Spot value, Shape shape) {
        String text = value.text();
        if (value.node() instanceof SourceObject || value.node() instanceof SourceArray) {
            report.wrong(value, name + " is " + value.node().kindName() + ".", "Write a single value.");
        } else if (text != null && !text.isEmpty()) {
            word(name, value, shape, text);
        }
    }

    private void word(String name, Spot value, Shape shape, String text) {
        if (shape instanceof Scalar) {
            return;
        }
        if (shape instanceof WholeNumber && !text.matches("-?[0-9]{1,9}")) {
            report.wrong(value, name + " is \"" + text + "\".", "Write a whole number.");
        } else if (shape instanceof Flag && !text.matches("(?i:true|false)")) {
            report.wrong(value, name + " is \"" + text + "\".", "Write true or false.");
        } else if (shape instanceof OneOf words && words.values().stream().noneMatch(text::equalsIgnoreCase)) {
            report.wrong(
                    value, name + " is \"" + text + "\".", "Write one of " + String.join(", ", words.values()) + ".");
        }
    }
}
