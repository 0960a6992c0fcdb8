package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import java.util.List;

/**
 * A method, a route or an authorizer that invokes a function without credentials of its own.
 *
 * @param caller as {@code GET /pets}
 * @param functionName the name of the function
 * @param sourceArns the ARNs of which a permission must cover one
 * @param origin where it is defined
 */
record Invocation(String caller, String functionName, List<String> sourceArns, Origin origin) {

    /** The same with a capital letter, for the beginning of a sentence. */
    String sentence() {
        return caller.startsWith("the ") ? "The " + caller.substring(4) : caller;
    }
}
