package dev.gatehouse.definition.annotated;

import java.util.Map;

/**
 * An integration response with the texts of its templates.
 *
 * @param annotation what says the rest
 * @param templates by content type
 */
record DefinedResponse(IntegrationResponse annotation, Map<String, DefinedTemplate> templates) {

    String status() {
        return Integer.toString(annotation.status());
    }
}
