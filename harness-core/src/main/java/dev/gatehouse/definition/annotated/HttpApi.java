package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines an HTTP API by the annotated methods of a class or interface.
 *
 * <pre>{@code
 * @HttpApi(name = "pets")
 * @JwtAuthorizer(name = "login", issuer = "https://login.example.com", audience = "pets")
 * interface PetApi {
 *
 *     @Route("GET /pets/{id}")
 *     @AuthorizedBy(value = "login", scopes = "pets/read")
 *     @AwsProxy(GetPet.class)
 *     void pet();
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html">HTTP APIs</a>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpApi {

    /** The name; by default the class's simple name. */
    String name() default "";

    /** The stage; the default one has no part in the path of requests. */
    String stage() default "$default";

    /** Whether what a test changes later is deployed at once. */
    boolean autoDeploy() default false;

    /** A description. */
    String description() default "";

    /** A version, for people. */
    String version() default "";

    /** Whether only custom domain names reach it. */
    boolean disableExecuteApiEndpoint() default false;

    /** Whether metrics are counted route by route too. */
    boolean detailedMetricsEnabled() default false;
}
