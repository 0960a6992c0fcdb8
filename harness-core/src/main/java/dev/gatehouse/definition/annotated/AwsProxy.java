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
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda
 *     integrations of HTTP APIs</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AwsProxy {

    /** The handler: a {@code RequestHandler} or {@code RequestStreamHandler} with a constructor without parameters. */
    Class<?> value();

    /** The format of the function's event, {@code 1.0} or {@code 2.0}; HTTP APIs only, whose default is 2.0. */
    String payloadFormatVersion() default "";

    /** How an HTTP API changes the request's parameters; REST APIs change none here. */
    MapParameter[] parameters() default {};

    /** Milliseconds that the function may take; by default as many as AWS allows. */
    int timeoutMillis() default IntegrationSpec.LONGEST;
}
