package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who lets requests in: to a method, or to all methods of a class that do not say it themselves.
 *
 * @see LambdaAuthorizer
 * @see CognitoAuthorizer
 * @see JwtAuthorizer
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html">Control
 *     access to REST APIs</a>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AuthorizedBy {

    /** The value for requests that are signed. */
    String AWS_IAM = "AWS_IAM";

    /** The value for a method that lets in everybody, in a class that does not. */
    String NONE = "NONE";

    /** The name of an authorizer, {@link #AWS_IAM} or {@link #NONE}. */
    String value();

    /** The scopes of which an access token must have one; without any, user pools' identity tokens are taken. */
    String[] scopes() default {};
}
