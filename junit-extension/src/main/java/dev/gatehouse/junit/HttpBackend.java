package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A server that stands in for the host of an HTTP integration, or for what a VPC link leads to, while the definition keeps
 * its production URL.
 *
 * <p>On a field or parameter of type {@code WireMock} or {@code WireMockServer}: a server is started for the test and put
 * there. On a field of type {@code URI}: the server that the test itself runs there.
 *
 * <pre>{@code
 * @HttpBackend("petstore.example.com")
 * WireMock petstore;
 *
 * @HttpBackend(vpcLink = "orders-link")
 * WireMock orders;
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpBackend {

    /** The host, or {@code host:port}, as the definition's URIs name it; empty where a VPC link is named. */
    String value() default "";

    /** The id or name of a VPC link, or the ARN or name of its load balancer; empty where a host is named. */
    String vpcLink() default "";
}
