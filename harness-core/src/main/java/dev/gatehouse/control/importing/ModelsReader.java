package dev.gatehouse.control.importing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Model;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of a document's named schemas and, as AWS does, of schemas that stand where they are used, which get a
 * name of {@code MODEL} and six hexadecimal digits.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html">Data models</a>
 */
final class ModelsReader {

    private static final String CONTENT_TYPE = "application/json";
    private static final int SIX_HEX_DIGITS = 0xFFFFFF;

    private final Reading reading;
    private final SchemaTranslator translator;
    private final Map<String, Located> named;
    private final Map<String, Model> models = new LinkedHashMap<>();

    ModelsReader(Reading reading) {
        this.reading = reading;
        this.named = reading.dialect().schemas(reading.root()).members();
        this.translator = new SchemaTranslator(this::modelReference);
    }

    /** Reads the named schemas. */
    ModelsReader readNamed() {
        named.forEach((name, schema) -> {
            if (name.matches("[A-Za-z0-9]+")) {
                add(name, schema);
            } else {
                reading.findings().error(schema, fault(name, "Model name must be alphanumeric: " + name));
            }
        });
        return this;
    }

    /**
     * The name of the model for a schema that something refers to or holds; empty if it refers to nothing.
     *
     * @param schema the schema where it is used
     */
    Optional<String> nameOf(Located schema) {
        if (!schema.exists()) {
            return Optional.empty();
        }
        String reference = schema.text("$ref");
        if (reference == null) {
            return Optional.of(generated(schema));
        }
        String name = nameIn(reference);
        if (name != null && named.containsKey(name)) {
            return Optional.of(name);
        }
        reading.findings().warning(schema, "Reference to model '" + lastSegment(reference) + "' not found. Ignoring.");
        return Optional.empty();
    }

    List<Model> models() {
        return new ArrayList<>(models.values());
    }

    private String generated(Located schema) {
        CRC32 checksum = new CRC32();
        checksum.update(schema.json().toString().getBytes(StandardCharsets.UTF_8));
        String name = String.format(Locale.ROOT, "MODEL%06x", checksum.getValue() & SIX_HEX_DIGITS);
        if (!models.containsKey(name)) {
            add(name, schema);
        }
        return name;
    }

    private void add(String name, Located schema) {
        refuseLooseReferences(name, schema);
        reading.findings().place(ElementAddress.model(name), schema);
        JsonNode translated = translator.translate(schema.json());
        models.put(name, new Model("", name, schema.text("description"), translated.toString(), CONTENT_TYPE));
    }

    private void refuseLooseReferences(String model, Located part) {
        String reference = part.json().isObject() && part.json().path("$ref").isTextual() ? part.text("$ref") : null;
        if (reference != null && !leadsSomewhere(reference)) {
            reading.findings()
                    .error(
                            part,
                            fault(
                                    model,
                                    "Invalid model specified: Validation Result: warnings : [], errors : ["
                                            + "Invalid model schema specified. Unresolved reference: " + reference
                                            + "]"));
        }
        part.members().values().forEach(member -> refuseLooseReferences(model, member));
        part.items().forEach(item -> refuseLooseReferences(model, item));
    }

    private boolean leadsSomewhere(String reference) {
        String name = nameIn(reference);
        boolean local = reference.startsWith("#");
        return name == null ? !local || reference.equals("#") : named.containsKey(name);
    }

    private String modelReference(String reference) {
        String name = nameIn(reference);
        return name == null ? reference : "#/definitions/" + name;
    }

    private @Nullable String nameIn(String reference) {
        String prefix = reading.dialect().schemaReference();
        return reference.startsWith(prefix) ? reference.substring(prefix.length()) : null;
    }

    private static String lastSegment(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String fault(String model, String fault) {
        return "Unable to create model for '" + model + "': " + fault;
    }
}
