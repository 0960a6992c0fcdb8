package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class against an API that a gateway in this JVM serves.
 *
 * <p>The definition is loaded and compiled once for the class; each test method gets a gateway of its own, with its own
 * port, recorder, clock and quotas, and may ask for it by parameter: {@code RequestSpecification} (REST Assured, aimed at
 * the stage), {@code Flows}, {@code Gateway}, {@code TokenIssuer} of an HTTP API's JWT authorizer, {@code WebSocketClient}, connected and closed
 * with the test, or {@code WebSocketHandshake} for one that the test connects itself, and {@code URI} with {@link BaseUri}.
 *
 * <pre>{@code
 * @GatewayTest(cloudFormation = "template.yml")
 * class DemoApiTest {
 *
 *     @LambdaFunction("DemoLambda")
 *     final DemoHandler demo = new DemoHandler();
 *
 *     @Test
 *     void an_error_scenario_answers_500(RequestSpecification api, Flows flows) {
 *         Response response = api.queryParam("scenario", "error").get("/demoMock");
 *         assertThat(flows.of(response)).integrationResponse(stage -> stage.wasSelectedBy("5\\d{2}"));
 *     }
 * }
 * }</pre>
 *
 * <p>A test fails if one of its requests hit no route, or was answered with a 5xx that the test did not look at, unless
 * {@link AllowUnmatchedRequests} or {@link AllowServerErrors} says that it may.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GatewayExtension.class)
public @interface GatewayTest {

    /** Annotated classes or interfaces that define APIs. */
    Class<?>[] value() default {};

    /**
     * OpenAPI or Swagger documents: files below the project's directory, or class path resources. Each becomes a REST API,
     * unless it has what only HTTP APIs heed and nothing that only REST APIs do.
     */
    String[] openApi() default {};

    /** OpenAPI 3.0 documents that become HTTP APIs, whatever they look like; found as those of {@link #openApi()}. */
    String[] httpApi() default {};

    /** CloudFormation templates: files below the project's directory, or class path resources. */
    String[] cloudFormation() default {};

    /** The stage to serve or to aim at; by default the one that the definition has, or {@code test}. */
    String stage() default "";

    /** Parameters of the templates, each as {@code Name=value}. */
    String[] parameters() default {};

    /** Names of unsupported properties, types or extensions that may be ignored; each run's report lists them. */
    String[] waive() default {};

    /** Who shares a running gateway; by default nobody. */
    Share share() default Share.NOTHING;
}
