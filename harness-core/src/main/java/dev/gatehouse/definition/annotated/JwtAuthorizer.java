package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An authorizer of an HTTP API that takes the tokens of an issuer; {@link AuthorizedBy} names it.
 *
 * <pre>{@code
 * @HttpApi
 * @JwtAuthorizer(name = "login", issuer = "https://login.example.com", audience = "orders")
 * @AuthorizedBy("login")
 * interface OrderApi { ... }
 * }</pre>
 *
 * <p>A Cognito user pool is one of the issuers: {@code https://cognito-idp.<region>.amazonaws.com/<pool id>}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
 *     authorizers</a>
 */
@Documented
@Repeatable(JwtAuthorizer.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JwtAuthorizer {

    /** The name. */
    String name();

    /** The issuer's URL, which a token's {@code iss} must be. */
    String issuer();

    /** The audience: a token's {@code aud}, or without one {@code client_id}, must be one of them. */
    String[] audience();

    /** Where the token is: a header, or {@code $request.querystring.token}. */
    String identitySource() default "$request.header.Authorization";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        JwtAuthorizer[] value();
    }
}
