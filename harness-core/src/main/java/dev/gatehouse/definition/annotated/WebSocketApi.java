package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines a WebSocket API by the annotated methods of a class or interface.
 *
 * <pre>{@code
 * @WebSocketApi(name = "chat")
 * interface ChatApi {
 *
 *     @Route("$connect")
 *     @AwsProxy(Welcome.class)
 *     void connect();
 *
 *     @Route("send")
 *     @AwsProxy(SendToRoom.class)
 *     @RouteResponse
 *     void send();
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html">WebSocket APIs</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WebSocketApi {

    /** The name; by default the class's simple name. */
    String name() default "";

    /** The stage, which is the path that connections are opened at. */
    String stage() default "test";

    /** Finds the route of a message. */
    String routeSelectionExpression() default "$request.body.action";

    /** Where a connection's API key is; by default in the header {@code x-api-key}. */
    String apiKeySelectionExpression() default "";

    /** A description. */
    String description() default "";

    /** A version, for people. */
    String version() default "";

    /** Whether what a test changes later is deployed at once. */
    boolean autoDeploy() default false;

    /** Whether only custom domain names reach it. */
    boolean disableExecuteApiEndpoint() default false;

    /** Whether metrics are counted route by route too. */
    boolean detailedMetricsEnabled() default false;

    /** What the stage's execution log says: {@code OFF}, {@code ERROR} or {@code INFO}; empty for AWS's default. */
    String loggingLevel() default "";

    /** Whether the execution log has whole messages. */
    boolean dataTraceEnabled() default false;
}
