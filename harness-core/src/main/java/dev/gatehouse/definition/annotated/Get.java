package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method for GET requests.
 */
@Documented
@HttpMethod("GET")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Get {

    /** What of the request is validated. */
    Validate validate() default Validate.NOTHING;

    /** The model of a JSON body; {@code void} for none. */
    Class<?> body() default void.class;

    /** Whether a valid API key must be sent. */
    boolean apiKeyRequired() default false;

    /** A name for people and SDKs; by default the Java method's. */
    String operationName() default "";
}
