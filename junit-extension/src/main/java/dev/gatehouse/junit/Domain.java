package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Aims a test's {@code RequestSpecification}, {@code WebSocketHandshake} or {@code WebSocketClient}, or a {@code URI}, at a
 * custom domain name in place of the stage.
 *
 * <pre>{@code
 * @Test
 * void the_shop_answers_under_its_own_name(@Domain("api.example.com") RequestSpecification shop) {
 *     shop.get("/shop/pets").then().statusCode(200);
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html">Custom domain names
 *     for REST APIs</a>
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Domain {

    /** The domain name, or one that a name with an asterisk covers. */
    String value();
}
