package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;

/** Makes the exception for a function that cannot be evaluated. */
public final class Faults {

    private Faults() {}

    /** One problem at one place. */
    public static DefinitionException at(Origin origin, String message, String remedy) {
        return new DefinitionException(new Problem(origin, message, remedy));
    }

    static DefinitionException argument(Intrinsic call, String wanted) {
        return at(call.origin(), call.name() + " is not given " + wanted + ".", "Give it " + wanted + ".");
    }
}
