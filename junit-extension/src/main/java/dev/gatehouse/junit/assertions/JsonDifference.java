package dev.gatehouse.junit.assertions;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/** A place, by its JSON pointer, at which two JSON values differ. */
sealed interface JsonDifference {

    /** The difference in a line; the pointer of the whole document is shown as {@code (root)}. */
    String text();

    private static String place(JsonPointer at) {
        return at.matches() ? "(root)" : at.toString();
    }

    /** The values differ. */
    record Different(JsonPointer at, JsonNode wanted, JsonNode found) implements JsonDifference {
        @Override
        public String text() {
            String kinds = wanted.getNodeType() == found.getNodeType()
                    ? ""
                    : " (" + wanted.getNodeType() + " and " + found.getNodeType() + ")";
            return place(at) + ": expected " + wanted + " but was " + found + kinds;
        }
    }

    /** A value is missing. */
    record Missing(JsonPointer at, JsonNode wanted) implements JsonDifference {
        @Override
        public String text() {
            return place(at) + ": expected " + wanted + " but is missing";
        }
    }

    /** A value is there that should not be. */
    record Unexpected(JsonPointer at, JsonNode found) implements JsonDifference {
        @Override
        public String text() {
            return place(at) + ": not expected, but was " + found;
        }
    }
}
