package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mapping template for a content type, or in a WebSocket API for a key.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html">Mapping templates</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Template {

    /** The content type that it is for; in a WebSocket API it has a {@link #key()} in its place. */
    String contentType() default "application/json";

    /** What a WebSocket API's template selection expression gives for messages that it is for. */
    String key() default "$default";

    /** The template; empty if it is in a file. */
    String value() default "";

    /** A class path resource beside the annotated class that holds the template. */
    String file() default "";
}
