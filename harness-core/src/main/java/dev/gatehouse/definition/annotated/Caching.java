package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the stage a cache, and keeps the answers of a method, or of all {@code GET} methods if it is on the class.
 *
 * <pre>{@code
 * @Resource("/users") @Get
 * @QueryParameter(name = "type", cacheKey = true)      // tells kept answers apart
 * @Caching(ttlInSeconds = 60)
 * @AwsProxy(ListUsersHandler.class)
 * void users();
 * }</pre>
 *
 * <p>On a method that is no {@code GET} it enables what AWS leaves out for all others.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html">API caching</a>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Caching {

    /** What becomes of {@code Cache-Control: max-age=0} if its sender may not invalidate. */
    enum Unauthorized {
        /** The request is answered with 403. */
        FAIL_WITH_403,
        /** The kept answer is given, with a {@code Warning} header. */
        SUCCEED_WITH_RESPONSE_HEADER,
        /** The kept answer is given. */
        SUCCEED_WITHOUT_RESPONSE_HEADER
    }

    /** Whether answers are kept; {@code false} leaves a method out of what the class enables. */
    boolean enabled() default true;

    /** Seconds for which an answer is kept, 0 to 3,600; 0 keeps none. */
    int ttlInSeconds() default 300;

    /** Names the group of kept answers that a method's are in; empty for the resource's own. On a method only. */
    String cacheNamespace() default "";

    /** Whether kept answers are encrypted; no answer shows it. */
    boolean dataEncrypted() default false;

    /** Whether a client needs {@code execute-api:InvalidateCache} to have an answer replaced. */
    boolean requireAuthorizationForCacheControl() default true;

    /** What happens to a client that needs it and has it not. */
    Unauthorized unauthorizedCacheControl() default Unauthorized.SUCCEED_WITH_RESPONSE_HEADER;
}
