package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.iam.IamIdentity;
import dev.gatehouse.flow.methodrequest.iam.SignatureCheck;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Lets signed requests in: the caller's own policies and the API's resource policy decide together.
 *
 * <p>Within the owner's account one of them has to allow; a caller of another account needs both.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html">How resource
 *     policies affect the authorization workflow</a>
 */
final class IamAuthorization {

    private static final String IDENTITY_BASED = "identity-based";
    private static final String RESOURCE_BASED = "resource-based";

    private IamAuthorization() {}

    static Authorization.ByIam admit(
            RoutedRequest request, IamCredentials credentials, VpcEndpointCheck endpoint, ResourcePolicy policy) {
        IamIdentity identity = SignatureCheck.signer(request, credentials);
        Authorization.ByIam caller = identity.caller();
        PolicyRequest asked = PolicyRequest.of(request).from(caller);
        endpoint.admit(asked, caller.userArn());
        Verdict own = judge(identity, asked);
        Optional<Verdict> resource = policy.judge(asked);
        if (own == Verdict.EXPLICITLY_DENIED) {
            throw denied(IDENTITY_BASED, caller, request, identity.explain(asked));
        }
        if (resource.orElse(Verdict.SILENT) == Verdict.EXPLICITLY_DENIED) {
            throw denied(RESOURCE_BASED, caller, request, policy.explain(asked));
        }
        boolean sameAccount = caller.accountId().equals(request.servedAt().accountId());
        boolean byResource = resource.filter(Verdict.ALLOWED::equals).isPresent();
        if (own == Verdict.ALLOWED ? sameAccount || byResource : sameAccount && byResource) {
            return caller;
        }
        throw own == Verdict.ALLOWED
                ? notAllowed(RESOURCE_BASED, caller, request, policy.explain(asked))
                : notAllowed(IDENTITY_BASED, caller, request, identity.explain(asked));
    }

    static Verdict judge(IamIdentity identity, PolicyRequest asked) {
        List<Verdict> verdicts =
                identity.policies().stream().map(policy -> policy.judge(asked)).toList();
        if (verdicts.contains(Verdict.EXPLICITLY_DENIED)) {
            return Verdict.EXPLICITLY_DENIED;
        }
        return verdicts.contains(Verdict.ALLOWED) ? Verdict.ALLOWED : Verdict.SILENT;
    }

    private static GatewayFault denied(
            String kind, Authorization.ByIam caller, RoutedRequest request, String statement) {
        return PolicyFaults.explicitlyDenied(caller.userArn(), kind, request, statement)
                .withAuthorization(caller);
    }

    private static GatewayFault notAllowed(
            String kind, Authorization.ByIam caller, RoutedRequest request, String statements) {
        return PolicyFaults.notAllowed(caller.userArn(), kind, request, statements)
                .withAuthorization(caller);
    }
}
