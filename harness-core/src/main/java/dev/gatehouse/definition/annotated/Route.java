package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of a route: which requests or messages come here. Several routes lead to one integration.
 *
 * <pre>{@code
 * @Route("GET /pets/{id}")
 * @Route("ANY /files/{path+}")
 * @Route("$default")
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routes for HTTP
 *     APIs</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for
 *     WebSocket APIs</a>
 */
@Documented
@Repeatable(Route.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Route {

    /**
     * The HTTP method, or {@code ANY}, and the path; or {@code $default}. In a WebSocket API {@code $connect},
     * {@code $disconnect}, {@code $default}, or what the route selection expression gives.
     */
    String value();

    /** A name for people and SDKs; by default the Java method's. */
    String operationName() default "";

    /** Whether a valid API key must be sent; only a WebSocket API's {@code $connect} knows it. */
    boolean apiKeyRequired() default false;

    /** Finds the {@link RouteModel} of a WebSocket API's message; by default it is the one of {@code $default}. */
    String modelSelectionExpression() default "";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        Route[] value();
    }
}
