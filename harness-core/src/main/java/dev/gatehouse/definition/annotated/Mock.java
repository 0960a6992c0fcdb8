package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A MOCK integration: the request template's {@code statusCode} picks the integration response.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html">Mock integrations</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Mock {

    /** The request template for {@code application/json}, in a WebSocket API for {@code $default}; empty for none. */
    String request() default "";

    /** Further request templates. */
    Template[] requestTemplates() default {};

    /** What happens to a body that no template is meant for. */
    PassthroughBehavior passthroughBehavior() default PassthroughBehavior.WHEN_NO_MATCH;
}
