package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An API on its way into a template.
 *
 * @param id its id in the account that it comes from
 * @param name its name
 * @param prefix what logical ids of its parts begin with; empty where it is the only API
 * @param logicalId its own
 */
record ExportedApi(String id, String name, String prefix, String logicalId) {

    JsonNode ref() {
        return Expressions.ref(logicalId);
    }

    /** How messages call a part of it. */
    String element(String what) {
        return prefix.isEmpty() ? what : name + ", " + what;
    }
}
