package dev.gatehouse.model.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an API can be reached.
 *
 * @param types the endpoint types; one, in practice
 * @param vpcEndpointIds the VPC endpoints of a private API
 * @param ipAddressType {@code ipv4} or {@code dualstack}; null where AWS shows none
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_EndpointConfiguration.html">EndpointConfiguration</a>
 */
public record EndpointConfiguration(
        List<EndpointType> types, List<String> vpcEndpointIds, @Nullable String ipAddressType) {

    public EndpointConfiguration {
        types = List.copyOf(types);
        vpcEndpointIds = List.copyOf(vpcEndpointIds);
    }
}
