package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mapping template for a content type.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html">Mapping templates</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Template {

    /** The content type that it is for. */
    String contentType() default "application/json";

    /** The template; empty if it is in a file. */
    String value() default "";

    /** A class path resource beside the annotated class that holds the template. */
    String file() default "";
}
