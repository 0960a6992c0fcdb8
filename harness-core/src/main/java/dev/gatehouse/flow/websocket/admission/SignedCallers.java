package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.iam.SignatureCheck;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.util.List;

/**
 * Lets those in who signed their handshake and may.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html">Using
 *     IAM authorization</a>
 */
record SignedCallers(IamCredentials credentials) {

    Authorization admit(IncomingRequest incoming, String region, String arn) {
        IamIdentity identity = SignatureCheck.signer(incoming, region, credentials);
        Authorization.ByIam caller = identity.caller();
        PolicyRequest asked = PolicyRequest.of(arn, incoming).from(caller);
        List<Verdict> verdicts =
                identity.policies().stream().map(policy -> policy.judge(asked)).toList();
        if (verdicts.contains(Verdict.EXPLICITLY_DENIED) || !verdicts.contains(Verdict.ALLOWED)) {
            throw GatewayFault.of(
                            GatewayResponseType.ACCESS_DENIED,
                            "Forbidden",
                            "no policy of " + caller.userArn() + " allows execute-api:Invoke on " + arn
                                    + ", or one denies it")
                    .withAuthorization(caller);
        }
        return caller;
    }
}
