package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.EndpointType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines a REST API by the annotated methods of a class or interface.
 *
 * <pre>{@code
 * @RestApi(name = "pets", stage = "dev")
 * interface PetApi {
 *
 *     @Resource("/pets/{id}")
 *     @Get(validate = Validate.PARAMETERS)
 *     @QueryParameter(name = "verbose", required = true)
 *     @Mock(request = "{\"statusCode\": 200}")
 *     @IntegrationResponse(status = 200, template = "{\"id\": \"$input.params('id')\"}")
 *     void pet();
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html">REST APIs</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RestApi {

    /** The name; by default the class's simple name. */
    String name() default "";

    /** The stage that it is deployed to. */
    String stage() default "test";

    /** A description. */
    String description() default "";

    /** How it can be reached. */
    EndpointType endpoint() default EndpointType.EDGE;

    /** The VPC endpoints of a private API, for which host names with both ids exist. */
    String[] vpcEndpointIds() default {};

    /** Where API keys come from. */
    ApiKeySource apiKeySource() default ApiKeySource.HEADER;

    /** Media types whose payloads stay bytes. */
    String[] binaryMediaTypes() default {};

    /** Bytes from which answers are compressed; -1 for never. */
    int minimumCompressionSize() default -1;

    /** Whether only custom domain names reach it. */
    boolean disableExecuteApiEndpoint() default false;

    /** Whether X-Ray traces are kept. */
    boolean tracingEnabled() default false;

    /** The resource policy as JSON text; empty for none. */
    String policy() default "";
}
