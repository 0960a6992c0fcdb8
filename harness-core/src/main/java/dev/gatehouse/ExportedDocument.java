package dev.gatehouse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.exporting.ExportText;
import dev.gatehouse.definition.exporting.NotExported;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A definition as another kind of definition.
 *
 * @param document the document
 * @param parameters for each parameter of the document, what stood there when it was tested; only templates have any
 * @param notExported what the document has no place for; empty if it says everything
 */
public record ExportedDocument(ObjectNode document, Map<String, String> parameters, List<NotExported> notExported) {

    public ExportedDocument {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        notExported = List.copyOf(notExported);
    }

    /** The document as YAML; texts of several lines, as mapping templates, stand there line by line. */
    public String yaml() {
        return ExportText.readableYaml(document);
    }

    /** The document as JSON, indented. */
    public String json() {
        return ExportText.json(document);
    }
}
