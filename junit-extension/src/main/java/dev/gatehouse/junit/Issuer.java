package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which issuer a {@link dev.gatehouse.TokenIssuer} parameter stands in for, where JWT authorizers trust several.
 *
 * <pre>{@code
 * @Test
 * void partners_may_order(RequestSpecification api, @Issuer("https://partners.example.com") TokenIssuer partners) {
 *     String token = partners.token().audience("orders").sign();
 *     api.header("Authorization", "Bearer " + token).post("/orders").then().statusCode(201);
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
 *     authorizers</a>
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Issuer {

    /** The issuer's URL, as the authorizer has it, to the last slash. */
    String value();
}
