package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An API key of a {@link UsagePlan}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html">Usage plans and
 *     API keys</a>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiKey {

    /** The name. */
    String name();

    /** What callers send, of 20 to 128 characters. */
    String value();

    /** Whether it is valid. */
    boolean enabled() default true;
}
