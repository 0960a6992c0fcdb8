package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An HTTP integration, with templates and mapped parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html">HTTP integrations</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Http {

    /** The endpoint, with <code>{parameters}</code> and <code>${stageVariables.x}</code>. */
    String uri();

    /** The HTTP method of the call. */
    CallMethod method() default CallMethod.SAME;

    /** The request template for {@code application/json}, in a WebSocket API for {@code $default}; empty for none. */
    String request() default "";

    /** Further request templates. */
    Template[] requestTemplates() default {};

    /** What happens to a body that no template is meant for. */
    PassthroughBehavior passthroughBehavior() default PassthroughBehavior.WHEN_NO_MATCH;

    /** How the request's parameters are made. */
    MapParameter[] parameters() default {};

    /** Whether the payload is converted on its way to the endpoint. */
    ContentHandling contentHandling() default ContentHandling.PASSTHROUGH;

    /** The id of the VPC link that leads there, or <code>${stageVariables.x}</code>; empty over the internet. */
    String vpcLink() default "";

    /** Whether the endpoint's certificate may come from any authority. */
    boolean insecureSkipVerification() default false;

    /** Milliseconds that the endpoint may take; by default as many as AWS allows. */
    int timeoutMillis() default IntegrationSpec.LONGEST;
}
