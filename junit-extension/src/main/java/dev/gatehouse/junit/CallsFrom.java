package dev.gatehouse.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the requests of the injected {@code RequestSpecification} come from, in place of loopback: what resource policies,
 * {@code $context.identity}, events and {@code X-Forwarded-For} then show.
 *
 * <pre>{@code
 * @CallsFrom(sourceIp = "10.0.1.25", vpcEndpoint = "vpce-0a1b2c3d", vpc = "vpc-0a1b2c3d")
 * class PrivateApiTest { ... }
 * }</pre>
 *
 * <p>On a method it comes before that of the class. Other clients of the test name themselves by the header
 * {@link dev.gatehouse.flow.network.Network#CLIENT_HEADER}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html">Private REST
 *     APIs</a>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CallsFrom {

    /** The client's address, IPv4 or IPv6. */
    String sourceIp();

    /** The id of the VPC endpoint that requests come through; empty for a client on the internet. */
    String vpcEndpoint() default "";

    /** The VPC of that endpoint. */
    String vpc() default "vpc-0a1b2c3d";

    /** The policy of that endpoint as JSON; empty for AWS's own, which lets everybody call everything. */
    String endpointPolicy() default "";
}
