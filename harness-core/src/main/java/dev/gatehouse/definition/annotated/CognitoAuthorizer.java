package dev.gatehouse.definition.annotated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An authorizer that takes the tokens of Cognito user pools; {@link AuthorizedBy} names it.
 *
 * <pre>{@code
 * @RestApi
 * @CognitoAuthorizer(name = "readers", userPools = "us-east-1_Example01")
 * interface BookApi {
 *
 *     @Resource("/books") @Get
 *     @AuthorizedBy(value = "readers", scopes = "books/read")
 *     @AwsProxy(ListBooks.class)
 *     void books();
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html">User
 *     pools</a>
 */
@Documented
@Repeatable(CognitoAuthorizer.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CognitoAuthorizer {

    /** The name. */
    String name();

    /** The pools, each by its ARN or, in the definition's own account and region, its id. */
    String[] userPools();

    /** Where the token is. */
    String identitySource() default "method.request.header.Authorization";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        CognitoAuthorizer[] value();
    }
}
