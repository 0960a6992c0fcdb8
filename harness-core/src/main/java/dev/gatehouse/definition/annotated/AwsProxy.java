package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An AWS_PROXY integration with a Lambda function, named by the class of its handler.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda proxy integrations</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AwsProxy {

    /** The handler: a {@code RequestHandler} or {@code RequestStreamHandler} with a constructor without parameters. */
    Class<?> value();

    /** Milliseconds that the endpoint may take. */
    int timeoutMillis() default 29_000;
}
