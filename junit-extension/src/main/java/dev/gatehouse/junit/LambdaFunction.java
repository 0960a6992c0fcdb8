package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field whose handler stands in for a Lambda function: a {@code RequestHandler} or a {@code RequestStreamHandler}; or a
 * parameter that gets the handler that is bound to it.
 *
 * <pre>{@code
 * @LambdaFunction("DemoLambda")
 * final RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> demo = new DemoHandler();
 * }</pre>
 *
 * <p>The types that events are bound to are read from the field's declared type, so that a lambda expression works too.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface LambdaFunction {

    /** The function's logical id in the template, its name, or its ARN. */
    String value();

    /**
     * The seconds after which the function times out, by the machine's clock; 0 for the {@code Timeout} of its template, or
     * Lambda's own 3 seconds where there is none.
     */
    int timeoutSeconds() default 0;
}
