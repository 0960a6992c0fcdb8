package dev.gatehouse.definition.cloudformation.type;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the notation of shapes in the tables. */
final class ShapeReader {

    private ShapeReader() {}

    static Shape.ObjectOf object(SourceObject object, boolean open) {
        Map<String, Shape> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (SourceMember member : object.members()) {
            String name = member.name().replace("!", "");
            properties.put(name, shape(member.value()));
            if (!name.equals(member.name())) {
                required.add(name);
            }
        }
        return new Shape.ObjectOf(properties, required, open);
    }

    private static Shape shape(SourceNode node) {
        if (node instanceof SourceArray array) {
            return new Shape.ListOf(shape(array.items().get(0)));
        }
        if (node instanceof SourceObject object) {
            SourceNode any = object.get("*");
            return any == null ? object(object, false) : new Shape.MapOf(shape(any));
        }
        String kind = ((SourceScalar) node).text();
        return switch (kind) {
            case "json" -> new Shape.Json();
            case "tags" -> new Shape.Tags();
            default -> Shape.Scalar.valueOf(kind.toUpperCase(Locale.ROOT));
        };
    }
}
