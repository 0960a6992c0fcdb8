package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of the path, where there is more to say of it than that the path has it.
 */
@Documented
@Repeatable(PathParameter.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PathParameter {

    /** The name, as it stands between the braces. */
    String name();

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
        PathParameter[] value();
    }
}
