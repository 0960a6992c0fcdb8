package dev.gatehouse.definition.source;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;

/** The one error for a text that cannot be read, or that means two things at once. */
final class Unreadable {

    private Unreadable() {}

    static DefinitionException empty(String file) {
        return at(Origin.of(file, 1, 1), "The file is empty.", "Write the definition into it.");
    }

    static DefinitionException at(Origin origin, String message, String remedy) {
        return new DefinitionException(new Problem(origin, message, remedy));
    }
}
