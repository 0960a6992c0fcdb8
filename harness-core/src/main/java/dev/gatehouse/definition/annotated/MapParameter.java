package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a value to a parameter of an integration's request or of a method's response.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html">Parameter mapping</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface MapParameter {

    /** The target, as {@code integration.request.header.X-Id} or {@code method.response.header.X-Id}. */
    String to();

    /** The mapping expression, as {@code method.request.path.id} or {@code 'text'}. */
    String from();
}
