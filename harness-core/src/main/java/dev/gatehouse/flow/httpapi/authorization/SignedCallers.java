package dev.gatehouse.flow.httpapi.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.iam.SignatureCheck;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import java.util.List;

/**
 * Lets signed requests in whose signers' own policies allow them. HTTP APIs have no resource policies, so callers of other
 * accounts never get in.
 */
final class SignedCallers {

    private final IamCredentials credentials;

    SignedCallers(IamCredentials credentials) {
        this.credentials = credentials;
    }

    Authorization admit(RoutedHttpApiRequest request) {
        IamIdentity identity = signer(request);
        Authorization.ByIam caller = identity.caller();
        if (!caller.accountId().equals(request.arrival().accountId())) {
            throw Refusals.forbidden(
                            caller.userArn() + " is of another account, and HTTP APIs have no resource policies"
                                    + " that could let it in")
                    .withAuthorization(caller);
        }
        PolicyRequest asked =
                PolicyRequest.of(RouteArn.of(request), request.incoming()).from(caller);
        List<Verdict> verdicts =
                identity.policies().stream().map(policy -> policy.judge(asked)).toList();
        if (verdicts.contains(Verdict.EXPLICITLY_DENIED) || !verdicts.contains(Verdict.ALLOWED)) {
            throw Refusals.forbidden("the policies of " + caller.userArn() + " refuse execute-api:Invoke on "
                            + asked.methodArn() + ": " + identity.explain(asked))
                    .withAuthorization(caller);
        }
        return caller;
    }

    /** Whatever is wrong with a signature, the client only hears {@code Forbidden}. */
    private IamIdentity signer(RoutedHttpApiRequest request) {
        try {
            return SignatureCheck.signer(request.incoming(), request.arrival().region(), credentials);
        } catch (GatewayFault fault) {
            throw Refusals.forbidden(fault.truth()).causedBy(fault);
        }
    }
}
