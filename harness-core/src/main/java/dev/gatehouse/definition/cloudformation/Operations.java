package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;

/** Calls control-plane operations by AWS's names. */
@FunctionalInterface
interface Operations {

    /** The answer to an operation; throws a {@code ControlException} if it is refused. */
    JsonNode call(String operation, JsonNode parameters);
}
