package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A stage variable.
 */
@Documented
@Repeatable(StageVariable.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StageVariable {

    /** The name. */
    String name();

    /** The value. */
    String value();

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        StageVariable[] value();
    }
}
