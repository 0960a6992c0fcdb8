package dev.gatehouse.flow.methodrequest.policy;

import java.util.Optional;

/** Knows the policies of VPC endpoints. */
@FunctionalInterface
public interface VpcEndpointPolicies {

    /** No endpoint has a policy of its own. */
    VpcEndpointPolicies FULL_ACCESS = vpcEndpointId -> Optional.empty();

    /** The policy of an endpoint; empty if it has AWS's own, which lets everybody call everything. */
    Optional<Policy> policyOf(String vpcEndpointId);
}
