package dev.gatehouse.flow.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The way to an endpoint in a VPC.
 *
 * @param vpcLinkId the VPC link that leads to it
 * @param target the ARN of the listener or the AWS Cloud Map service, which HTTP APIs name; null for a REST API's, whose
 *     links know their load balancers
 * @param serverName the name that the endpoint's certificate must have; null for the URI's host
 */
public record PrivateWay(String vpcLinkId, @Nullable String target, @Nullable String serverName) {

    /** A REST API's way, which a link says all of. */
    public static PrivateWay through(String vpcLinkId) {
        return new PrivateWay(vpcLinkId, null, null);
    }
}
