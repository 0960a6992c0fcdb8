package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CloudFormation template.
 *
 * @param document the template
 * @param parameters for each of the template's parameters, what stood there when it was tested
 * @param notExported what the template has no place for
 */
public record ExportedTemplate(ObjectNode document, Map<String, String> parameters, List<NotExported> notExported) {

    public ExportedTemplate {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        notExported = List.copyOf(notExported);
    }
}
