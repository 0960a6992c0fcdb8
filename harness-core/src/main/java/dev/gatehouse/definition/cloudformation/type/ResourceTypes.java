package dev.gatehouse.definition.cloudformation.type;

import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types that can be deployed, read from the tables {@code resource-types.yml}, {@code resource-types-v2.yml} and {@code outside-types.yml}.
 *
 * @param shaping those that shape the API, by name
 * @param outside those that are not part of it, by name
 */
public record ResourceTypes(Map<String, ResourceType> shaping, Map<String, OutsideType> outside) {

    private static final String FOLDER = "/dev/gatehouse/definition/cloudformation/";

    public ResourceTypes {
        shaping = Map.copyOf(shaping);
        outside = Map.copyOf(outside);
    }

    /** Every type that is known. */
    public static ResourceTypes load() {
        Map<String, ResourceType> shaping = new LinkedHashMap<>();
        for (String file : List.of("resource-types.yml", "resource-types-v2.yml")) {
            table(file).members().forEach(member -> shaping.put(member.name(), shaping(member)));
        }
        Map<String, OutsideType> outside = new LinkedHashMap<>();
        table("outside-types.yml").members().forEach(member -> outside.put(member.name(), outside(member)));
        return new ResourceTypes(shaping, outside);
    }

    private static SourceObject table(String file) {
        try (InputStream stream = ResourceTypes.class.getResourceAsStream(FOLDER + file)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return (SourceObject) SourceDocument.read(file, text).root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceType shaping(SourceMember member) {
        SourceObject body = (SourceObject) member.value();
        SourceObject properties = Objects.requireNonNull((SourceObject) body.get("properties"));
        return new ResourceType(
                member.name(),
                ShapeReader.object(properties, body.get("open") != null),
                text(body, "create"),
                text(body, "ref"),
                texts(body));
    }

    private static OutsideType outside(SourceMember member) {
        SourceObject body = (SourceObject) member.value();
        return new OutsideType(
                text(body, "name"), Objects.requireNonNullElse(text(body, "ref"), "{name}"), texts(body));
    }

    private static @Nullable String text(SourceObject body, String name) {
        SourceNode node = body.get(name);
        return node == null ? null : ((SourceScalar) node).text();
    }

    private static Map<String, String> texts(SourceObject body) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (body.get("attributes") instanceof SourceObject attributes) {
            attributes.members().forEach(member -> texts.put(member.name(), ((SourceScalar) member.value()).text()));
        }
        return texts;
    }
}
