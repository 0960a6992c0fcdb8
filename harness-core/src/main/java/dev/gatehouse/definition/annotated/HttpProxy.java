package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An HTTP_PROXY integration: request and response pass as they are, but for mapped parameters.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html">HTTP integrations</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpProxy {

    /**
     * The endpoint, with <code>{parameters}</code> and <code>${stageVariables.x}</code>; for an HTTP API's VPC link the ARN of
     * a listener or service.
     */
    String uri();

    /** The HTTP method of the call. */
    CallMethod method() default CallMethod.SAME;

    /** How the request's parameters are made. */
    MapParameter[] parameters() default {};

    /** The id of the VPC link that leads there, or <code>${stageVariables.x}</code>; empty over the internet. */
    String vpcLink() default "";

    /** Whether the endpoint's certificate may come from any authority; REST APIs only. */
    boolean insecureSkipVerification() default false;

    /** The name that the certificate behind a VPC link must have; HTTP APIs only, and empty for none. */
    String serverNameToVerify() default "";

    /** Milliseconds that the endpoint may take, from 50; by default as many as AWS allows. */
    int timeoutMillis() default IntegrationSpec.LONGEST;
}
