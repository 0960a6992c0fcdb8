package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query parameter that the method declares.
 */
@Documented
@Repeatable(QueryParameter.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface QueryParameter {

    /** The name. */
    String name();

    /** Whether a validator refuses requests without it. */
    boolean required() default false;

    /** Whether it tells cached answers apart. */
    boolean cacheKey() default false;

    /** Says what it is, as a documentation part; empty for none. */
    String description() default "";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        QueryParameter[] value();
    }
}
