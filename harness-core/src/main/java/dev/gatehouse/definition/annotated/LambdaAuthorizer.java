package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Lambda authorizer; {@link AuthorizedBy} names it.
 *
 * <pre>{@code
 * @RestApi
 * @LambdaAuthorizer(name = "token", value = CheckToken.class, identityValidationExpression = "Bearer .+")
 * @AuthorizedBy("token")
 * interface OrderApi { ... }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">Lambda
 *     authorizers</a>
 */
@Documented
@Repeatable(LambdaAuthorizer.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LambdaAuthorizer {

    /** What the function is told. */
    enum Type {
        /** The token. */
        TOKEN,
        /** The whole request but its body. */
        REQUEST
    }

    /** The name. */
    String name();

    /** The handler: a {@code RequestHandler} or {@code RequestStreamHandler} with a constructor without parameters. */
    Class<?> value();

    /** What the function is told; that of an HTTP API or a WebSocket API always has the whole request. */
    Type type() default Type.TOKEN;

    /**
     * Where the identity is, as {@code method.request.querystring.key}, in HTTP APIs {@code $request.querystring.key}, in
     * WebSocket APIs {@code route.request.querystring.key}; none for a request authorizer that keeps nothing. By default the
     * header Authorization, of each kind of API in its own words.
     */
    String[] identitySource() default IdentitySource.AUTHORIZATION;

    /** The regular expression that a token must match before the function is asked; REST APIs only, and empty for none. */
    String identityValidationExpression() default "";

    /** Seconds for which its answer is kept, 0 to 3,600; 0 keeps none. By default AWS's own: 300, for HTTP APIs 0. */
    int resultTtlInSeconds() default IdentitySource.AWS_TTL;

    /** The format of the function's event and answer, {@code 1.0} or {@code 2.0}; HTTP APIs only, whose default is 2.0. */
    String payloadFormatVersion() default "";

    /** Whether the function answers {@code isAuthorized} in place of a policy; HTTP APIs only. */
    boolean enableSimpleResponses() default false;

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        LambdaAuthorizer[] value();
    }
}
