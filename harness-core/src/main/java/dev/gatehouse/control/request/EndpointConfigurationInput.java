package dev.gatehouse.control.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something shall be reached, before AWS has checked it.
 *
 * @param types {@code EDGE}, {@code REGIONAL} or {@code PRIVATE}; one; may be null
 * @param ipAddressType {@code ipv4} or {@code dualstack}; may be null
 * @param vpcEndpointIds the VPC endpoints of a private API; may be null
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html">EndpointConfiguration</a>
 */
public record EndpointConfigurationInput(
        @Nullable List<String> types, @Nullable String ipAddressType, @Nullable List<String> vpcEndpointIds) {}
