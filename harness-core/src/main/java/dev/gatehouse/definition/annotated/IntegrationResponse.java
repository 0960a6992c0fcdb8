package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How an endpoint's answer becomes the method's.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html">Integration responses</a>
 */
@Documented
@Repeatable(IntegrationResponse.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IntegrationResponse {

    /** The value of {@link #status()} that says none. */
    int NO_STATUS = 0;

    /** The status of the method response; a REST API needs it, and a WebSocket API has none. */
    int status() default NO_STATUS;

    /**
     * The regular expression that picks it: matched against the status, or what a function throws; empty for the default. A
     * WebSocket API's key is made of it, as {@code /5\\d{2}/}.
     */
    String selectionPattern() default "";

    /** The response template for {@code application/json}, in a WebSocket API for {@code $default}; empty for none. */
    String template() default "";

    /** Finds the template of a WebSocket API's answer; by default it is the one of {@code $default}. */
    String templateSelectionExpression() default "";

    /** Further response templates. */
    Template[] templates() default {};

    /** How the response's headers are made. */
    MapParameter[] headers() default {};

    /** Whether the payload is converted on its way to the client. */
    ContentHandling contentHandling() default ContentHandling.PASSTHROUGH;

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        IntegrationResponse[] value();
    }
}
