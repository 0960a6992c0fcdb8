package dev.gatehouse.definition.annotated;

import java.util.Map;

/**
 * An integration response with the texts of its templates.
 *
 * @param annotation what says the rest
 * @param templates by content type, or in a WebSocket API by key
 */
record DefinedResponse(IntegrationResponse annotation, Map<String, DefinedTemplate> templates) {

    /** How a WebSocket API names it: by the expression that the endpoint's status must match. */
    String key() {
        String pattern = annotation.selectionPattern();
        return pattern.isEmpty() ? "$default" : "/" + pattern + "/";
    }

    String status() {
        return Integer.toString(annotation.status());
    }
}
