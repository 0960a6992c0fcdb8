package dev.gatehouse.flow.methodrequest;

import dev.gatehouse.flow.methodrequest.apikey.ApiKeys;
import dev.gatehouse.flow.methodrequest.authorization.Authorizers;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.policy.VpcEndpointPolicies;
import dev.gatehouse.flow.methodrequest.throttling.Throttles;

/**
 * What one gateway holds to guard its methods: caches, keys and quotas belong to it and not to a deployment.
 *
 * @param authorizers asks authorizers and keeps what they said
 * @param credentials knows the AWS credentials that callers may sign with
 * @param apiKeys knows the API keys
 * @param throttles counts requests
 * @param vpcEndpoints knows the policies of VPC endpoints
 */
public record Guards(
        Authorizers authorizers,
        IamCredentials credentials,
        ApiKeys apiKeys,
        Throttles throttles,
        VpcEndpointPolicies vpcEndpoints) {

    /** Guards of a gateway whose VPC endpoints have no policies of their own. */
    public Guards(Authorizers authorizers, IamCredentials credentials, ApiKeys apiKeys, Throttles throttles) {
        this(authorizers, credentials, apiKeys, throttles, VpcEndpointPolicies.FULL_ACCESS);
    }
}
