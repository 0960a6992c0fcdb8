package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The path of a method's resource; on a type, what the paths of all its methods begin with.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html">Resources and methods</a>
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Resource {

    /** The path, as <code>/pets/{id}</code> or <code>/files/{path+}</code>. */
    String value();

    /** Says what it is, as a documentation part; empty for none. */
    String description() default "";
}
