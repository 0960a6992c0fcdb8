package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An AWS integration with a Lambda function, with templates and mapped parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-custom-integrations.html">Lambda custom integrations</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AwsLambda {

    /** The handler: a {@code RequestHandler} or {@code RequestStreamHandler} with a constructor without parameters. */
    Class<?> value();

    /** Whether the function is invoked without waiting for its answer. */
    boolean asynchronous() default false;

    /** The request template for {@code application/json}, in a WebSocket API for {@code $default}; empty for none. */
    String request() default "";

    /** Further request templates. */
    Template[] requestTemplates() default {};

    /** What happens to a body that no template is meant for. */
    PassthroughBehavior passthroughBehavior() default PassthroughBehavior.WHEN_NO_MATCH;

    /** How the request's parameters are made. */
    MapParameter[] parameters() default {};

    /** Whether the payload is converted on its way to the endpoint. */
    ContentHandling contentHandling() default ContentHandling.PASSTHROUGH;

    /** Milliseconds that the endpoint may take; by default as many as AWS allows. */
    int timeoutMillis() default IntegrationSpec.LONGEST;
}
