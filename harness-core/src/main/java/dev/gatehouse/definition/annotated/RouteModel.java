package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The model that a WebSocket API's messages must fit, as far as they have its key.
 *
 * <pre>{@code
 * @Route(value = "join", modelSelectionExpression = "$request.body.action")
 * @RouteModel(key = "join", value = Join.class)
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-request-validation.html">Request
 *     validation of WebSocket APIs</a>
 */
@Documented
@Repeatable(RouteModel.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RouteModel {

    /** What the route's model selection expression gives for messages of this model. */
    String key() default "$default";

    /** The model. */
    Class<?> value();

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        RouteModel[] value();
    }
}
