package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds every answer of a test to what is declared of it, and fails the test where it is another: a status, content type or
 * header that is not declared, a body that does not meet its model or schema. API Gateway itself lets any answer out.
 *
 * <pre>{@code
 * @GatewayTest(cloudFormation = "template.yml")
 * @CheckResponses(openApi = "published.yaml")
 * class DemoApiTest { ... }
 * }</pre>
 *
 * <p>On a method it replaces the one on its class. A single flow can be held to the same by
 * {@code assertThat(flow).matchesItsModels()} and {@code matchesOpenApi}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html">Method
 *     response</a>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckResponses {

    /**
     * OpenAPI 3 documents, files below the project's directory or class path resources, in place of the models that method
     * responses declare.
     */
    String[] openApi() default {};

    /** JSON pointers of findings that are no matter here, as {@code /status} where proxy integrations declare nothing. */
    String[] ignore() default {};
}
