package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A JSON schema by name. Without a schema of its own it is read off the class: record components, or fields, become properties.
 *
 * <pre>{@code
 * @Model
 * record NewPet(String name, @NotRequired double weight) {}
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html">Models</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Model {

    /** The name, of letters and digits; by default the class's simple name. */
    String name() default "";

    /** A description. */
    String description() default "";

    /** The content type it describes. */
    String contentType() default "application/json";

    /** The JSON schema, draft 4; empty to read it off the class. */
    String schema() default "";

    /** A class path resource beside the class that holds the JSON schema. */
    String file() default "";
}
