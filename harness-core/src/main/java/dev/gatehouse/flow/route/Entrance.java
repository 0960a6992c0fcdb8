package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.VpcEntry;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.RestApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way leads to an API: to a private one through VPC endpoints alone, and those lead to private ones alone.
 *
 * @param api the API
 * @param peer who calls
 * @param host the host name that was called
 */
record Entrance(RestApi api, Peer peer, String host) {

    /** Why the API is not reached this way; null if it is. */
    @Nullable
    String closed() {
        boolean isPrivate = api.endpointConfiguration().types().contains(EndpointType.PRIVATE);
        VpcEntry vpc = peer.vpc();
        if (vpc == null) {
            return isPrivate ? fromOutside() : null;
        }
        if (!isPrivate) {
            return name() + " is not PRIVATE, and the VPC endpoint " + vpc.vpcEndpointId()
                    + " leads to private APIs only: call it from outside the VPC, or by a custom domain name";
        }
        return notAssociated();
    }

    private String fromOutside() {
        String endpoint = PrivateNames.vpcEndpointId(host);
        String where = endpoint == null
                ? "came from " + peer.sourceIp() + ", through no VPC endpoint"
                : "names the VPC endpoint " + endpoint + ", which the gateway's network does not have";
        return name() + " is PRIVATE, and the request " + where
                + ". Declare the way: gateway.callers().network().vpcEndpoint(\"vpce-...\", \"vpc-...\") and a client that comes"
                + " through it, or @CallsFrom on the test";
    }

    /** The name is a record in the DNS, which exists for associated endpoints only. */
    private @Nullable String notAssociated() {
        String named = PrivateNames.vpcEndpointId(host);
        List<String> associated = api.endpointConfiguration().vpcEndpointIds();
        return named == null || associated.contains(named)
                ? null
                : "the name " + host + " exists only if the VPC endpoint " + named + " is associated with " + name()
                        + ", whose vpcEndpointIds are " + associated
                        + ": associate it, or call the endpoint's own name with x-apigw-api-id";
    }

    private String name() {
        return "API " + api.id() + " (" + api.name() + ")";
    }
}
