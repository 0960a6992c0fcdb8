package dev.gatehouse.definition.openapi;

import dev.gatehouse.definition.Names;
import java.util.Map;
import java.util.Set;

/** Every extension of API Gateway must be known, with each of its properties, wherever it stands. */
final class ExtensionsCheck {

    /** What users may fill with anything. */
    private static final Set<String> FREE = Set.of("example", "examples", "default", "enum");

    private final Report report;
    private final ShapeCheck shapes;
    private final Map<String, Shape> extensions;

    ExtensionsCheck(Report report, Map<String, Shape> extensions) {
        this.report = report;
        this.extensions = extensions;
        this.shapes = new ShapeCheck(report);
    }

    void check(Spot spot) {
        spot.members().forEach((name, member) -> {
            if (name.startsWith(Extensions.PREFIX)) {
                extension(name, member);
            } else if (!FREE.contains(name)) {
                check(member);
            }
        });
        spot.items().forEach(this::check);
    }

    private void extension(String name, Spot value) {
        Shape shape = extensions.get(name);
        if (shape == null) {
            report.unsupported(
                    value,
                    name,
                    "There is no extension \"" + name + "\".",
                    Names.suggestion(name, extensions.keySet()));
        } else {
            shapes.check(name, value, shape);
        }
        if (name.equals(Extensions.ANY_METHOD)) {
            check(value);
        }
    }
}
