package dev.gatehouse.definition.openapi;

import java.util.List;
import java.util.Map;

/** What a value of an extension must look like. */
sealed interface Shape {

    /** Anything at all. */
    record Any() implements Shape {}

    /** A single value, whatever it is. */
    record Scalar() implements Shape {}

    /** A whole number. */
    record WholeNumber() implements Shape {}

    /** True or false, also as text, which AWS takes. */
    record Flag() implements Shape {}

    /**
     * One of some words, in any case.
     *
     * @param values the words
     */
    record OneOf(List<String> values) implements Shape {}

    /**
     * A list.
     *
     * @param item what each item must look like
     */
    record ListOf(Shape item) implements Shape {}

    /**
     * An object whose names the user chooses.
     *
     * @param value what each value must look like
     */
    record MapOf(Shape value) implements Shape {}

    /**
     * An object of named properties.
     *
     * @param properties all that there are
     */
    record Properties(Map<String, Shape> properties) implements Shape {}

    /**
     * Something that AWS knows and this does not.
     *
     * @param why what it would do
     * @param remedy what to do about it
     */
    record Unsupported(String why, String remedy) implements Shape {

        Unsupported(String why) {
            this(why, "Remove it.");
        }
    }
}
