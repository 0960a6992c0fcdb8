package dev.gatehouse.definition.cloudformation;

import java.util.Optional;

/** Creates resources of one type. */
@FunctionalInterface
interface Creator {

    /** The resource; empty if it could not be created, which is then among the stack's problems. */
    Optional<CreatedResource> create(Creation creation);
}
