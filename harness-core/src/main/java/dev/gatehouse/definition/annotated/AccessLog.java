package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access log of an API's stage; {@code gateway.monitoring()} has its lines.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html">Logging for HTTP APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Logging for REST APIs</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AccessLog {

    /** A line, with the likes of {@code $context.requestId}. */
    String format();

    /** The ARN of the log group; by default one that is called as the API. */
    String destinationArn() default "";
}
