package dev.gatehouse.flow.exchange;

/**
 * The VPC endpoint that a request came through.
 *
 * @param vpcEndpointId as {@code vpce-0a1b2c3d}
 * @param vpcId the endpoint's VPC, as {@code vpc-0a1b2c3d}
 * @param fullAccess whether the endpoint has AWS's own policy, which lets everybody call everything
 */
public record VpcEntry(String vpcEndpointId, String vpcId, boolean fullAccess) {}
