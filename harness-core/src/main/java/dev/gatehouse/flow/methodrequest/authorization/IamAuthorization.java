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
        refuseDenied(own, IDENTITY_BASED, caller, request);
        refuseDenied(resource.orElse(Verdict.SILENT), RESOURCE_BASED, caller, request);
        boolean sameAccount = caller.accountId().equals(request.servedAt().accountId());
        boolean byResource = resource.filter(Verdict.ALLOWED::equals).isPresent();
        if (own == Verdict.ALLOWED ? sameAccount || byResource : sameAccount && byResource) {
            return caller;
        }
        throw notAllowed(own == Verdict.ALLOWED ? RESOURCE_BASED : IDENTITY_BASED, caller, request);
    }

    static Verdict judge(IamIdentity identity, PolicyRequest asked) {
        List<Verdict> verdicts =
                identity.policies().stream().map(policy -> policy.judge(asked)).toList();
        if (verdicts.contains(Verdict.EXPLICITLY_DENIED)) {
            return Verdict.EXPLICITLY_DENIED;
        }
        return verdicts.contains(Verdict.ALLOWED) ? Verdict.ALLOWED : Verdict.SILENT;
    }

    private static void refuseDenied(Verdict verdict, String kind, Authorization.ByIam caller, RoutedRequest request) {
        if (verdict == Verdict.EXPLICITLY_DENIED) {
            throw PolicyFaults.explicitlyDenied(caller.userArn(), kind, request).withAuthorization(caller);
        }
    }

    private static GatewayFault notAllowed(String kind, Authorization.ByIam caller, RoutedRequest request) {
        return PolicyFaults.notAllowed(caller.userArn(), kind, request).withAuthorization(caller);
    }
}
