package dev.gatehouse.definition.annotated;

import dev.gatehouse.model.rest.EndpointType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a custom domain name lead to the API's stage. The domain name is created unless it is there already.
 *
 * <pre>{@code
 * @RestApi(name = "shop", stage = "prod")
 * @BasePathMapping(domainName = "api.example.com", basePath = "shop")
 * interface ShopApi { ... }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html">API mappings for REST
 *     APIs</a>
 */
@Documented
@Repeatable(BasePathMapping.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BasePathMapping {

    /** The domain name; its first label may be an asterisk. */
    String domainName();

    /** The base path, of one segment or more; empty for the mapping that takes what no other takes. */
    String basePath() default "";

    /** How the domain name can be reached, where it is created. */
    EndpointType endpoint() default EndpointType.REGIONAL;

    /** The truststore of mutual TLS as an S3 URI, where the domain name is created; empty for none. */
    String truststoreUri() default "";

    /** Several of them on one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        BasePathMapping[] value();
    }
}
