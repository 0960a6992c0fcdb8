package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.PassthroughBehavior;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An AWS integration with a service other than Lambda, with templates and mapped parameters.
 *
 * <pre>{@code
 * @Resource("/orders") @Post
 * @AwsService(value = "sqs:path/{account}/orders",
 *         request = "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
 *         parameters = @MapParameter(
 *                 to = "integration.request.header.Content-Type", from = "'application/x-www-form-urlencoded'"))
 * @IntegrationResponse(status = 202)
 * void order();
 * }</pre>
 *
 * <p>An HTTP API calls one action, by its subtype and with the action's parameters:
 *
 * <pre>{@code
 * @Route("POST /orders")
 * @AwsService(value = "SQS-SendMessage", parameters = {
 *     @MapParameter(to = "QueueUrl", from = "https://sqs.us-east-1.amazonaws.com/123456789012/orders"),
 *     @MapParameter(to = "MessageBody", from = "$request.body")
 * })
 * void order();
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/integration-request-basic-setup.html">Set up an
 *     integration request</a>
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html">Subtypes
 *     of HTTP APIs</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AwsService {

    /**
     * What is called, as it follows the region in an integration's URI: {@code sqs:path/{account}/orders} or
     * {@code dynamodb:action/PutItem}. {@code {account}} is the definition's own account. In an HTTP API the subtype, as
     * {@code EventBridge-PutEvents}.
     */
    String value();

    /** The HTTP method of the call; AWS's services take POST, but for those with a REST API, as S3. */
    CallMethod method() default CallMethod.POST;

    /** The ARN of the role with which AWS would call, or {@code arn:aws:iam::*:user/*}; empty for a made-up role. */
    String credentials() default "";

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

    /** Milliseconds that the endpoint may take; by default as many as AWS allows. */
    int timeoutMillis() default IntegrationSpec.LONGEST;
}
