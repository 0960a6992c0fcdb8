package dev.gatehouse.contract.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An element of a document.
 *
 * @param pointer where it stands: where a reference leads to, if there was one
 * @param node the element; missing if there is none
 */
record DeclaredElement(String pointer, JsonNode node) {

    private static final int MOST_REFERENCES = 20;

    static DeclaredElement at(JsonNode root, String pointer) {
        String at = pointer;
        for (int i = 0; i < MOST_REFERENCES; i++) {
            JsonNode node = root.at(at);
            String reference = node.path("$ref").asText();
            if (!reference.startsWith("#/")) {
                return new DeclaredElement(at, reference.isEmpty() ? node : MissingNode.getInstance());
            }
            at = reference.substring(1);
        }
        throw new IllegalArgumentException("The references at " + pointer + " go in a circle");
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    /** The pointer to a part of it. */
    String child(String... names) {
        StringBuilder child = new StringBuilder(pointer);
        for (String name : names) {
            child.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return child.toString();
    }
}
