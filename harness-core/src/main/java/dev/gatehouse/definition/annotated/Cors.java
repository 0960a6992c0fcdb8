package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an HTTP API answers browsers of other origins, whatever its integrations say of that.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS for HTTP APIs</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cors {

    /** The value of {@link #maxAge()} that leaves it unsaid. */
    int UNSAID = Integer.MIN_VALUE;

    /** The origins, as {@code https://shop.example.com}, {@code https://*} or {@code *}. */
    String[] allowOrigins();

    /** The HTTP methods; {@code *} for all. */
    String[] allowMethods() default {};

    /** The headers that a script may send; {@code *} for all. */
    String[] allowHeaders() default {};

    /** The headers that a script may read. */
    String[] exposeHeaders() default {};

    /** Whether cookies and other credentials may be sent. */
    boolean allowCredentials() default false;

    /** Seconds for which a browser may keep the answer of a preflight, -1 to 86,400. */
    int maxAge() default UNSAID;
}
