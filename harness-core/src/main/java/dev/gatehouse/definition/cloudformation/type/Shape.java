package dev.gatehouse.definition.cloudformation.type;

import java.util.Map;
import java.util.Set;

/** What a property's value may be. */
public sealed interface Shape {

    /** A single value. */
    enum Scalar implements Shape {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    /** Any JSON. */
    record Json() implements Shape {}

    /** CloudFormation's list of keys and values, which API Gateway's operations take as an object. */
    record Tags() implements Shape {}

    /** A list. */
    record ListOf(Shape item) implements Shape {}

    /** An object with any names. */
    record MapOf(Shape value) implements Shape {}

    /**
     * An object with certain names.
     *
     * @param properties the shapes by name
     * @param required the names that must be there
     * @param open whether other names are taken as they are
     */
    record ObjectOf(Map<String, Shape> properties, Set<String> required, boolean open) implements Shape {

        public ObjectOf {
            properties = Map.copyOf(properties);
            required = Set.copyOf(required);
        }
    }
}
