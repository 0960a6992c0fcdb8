package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the stage logs and counts of a method's requests, or of those of each method of a class.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html">Logging for REST APIs</a>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MethodSettings {

    /** What the execution log says: {@code OFF}, {@code ERROR} or {@code INFO}. */
    String loggingLevel() default "OFF";

    /** Whether the execution log has whole requests and answers. */
    boolean dataTraceEnabled() default false;

    /** Whether metrics are counted method by method. */
    boolean metricsEnabled() default false;
}
