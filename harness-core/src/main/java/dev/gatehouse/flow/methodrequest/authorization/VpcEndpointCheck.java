package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.VpcEntry;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.VpcEndpointPolicies;

/**
 * Whether the VPC endpoint that a request came through lets it pass; this comes before the API's own policy is looked at.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-endpoint-policies.html">VPC
 *     endpoint policies</a>
 */
record VpcEndpointCheck(RoutedRequest request, VpcEndpointPolicies endpoints) {

    private static final String VPC_ENDPOINT = "VPC endpoint";

    /** Lets an anonymous caller pass. */
    void admitAnonymous() {
        if (request.incoming().peer().vpc() != null) {
            admit(PolicyRequest.of(request), PolicyFaults.ANONYMOUS);
        }
    }

    /**
     * Lets a caller pass.
     *
     * @throws GatewayFault 403 if the endpoint's policy denies the call, or does not allow it
     */
    void admit(PolicyRequest asked, String user) {
        VpcEntry vpc = request.incoming().peer().vpc();
        if (vpc == null) {
            return;
        }
        Policy policy = endpoints.policyOf(vpc.vpcEndpointId()).orElse(null);
        if (policy == null) {
            return;
        }
        switch (policy.judge(asked)) {
            case ALLOWED -> {}
            case EXPLICITLY_DENIED ->
                throw PolicyFaults.explicitlyDenied(user, VPC_ENDPOINT, request, policy.explain(asked));
            case SILENT -> throw PolicyFaults.notAllowed(user, VPC_ENDPOINT, request, policy.explain(asked));
        }
    }
}
