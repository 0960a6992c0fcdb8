package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that the method declares. The statuses of integration responses, with their headers, are declared by themselves.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html">Method responses</a>
 */
@Documented
@Repeatable(MethodResponse.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MethodResponse {

    /** The status. */
    int status();

    /** Names of headers. */
    String[] headers() default {};

    /** The model of the body; {@code void} for none. */
    Class<?> model() default void.class;

    /** The content type that the model is for. */
    String contentType() default "application/json";

    /** Says what it is, as a documentation part; empty for none. */
    String description() default "";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        MethodResponse[] value();
    }
}
