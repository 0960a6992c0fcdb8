package dev.gatehouse.flow.methodrequest.authorization;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import java.util.List;

/**
 * Whether a caller may have an answer of the stage's cache replaced: {@code execute-api:InvalidateCache}.
 *
 * <p>The caller's own policies or the API's resource policy have to allow it, and none may deny it. AWS does not support it
 * for callers of other accounts.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html#invalidate-method-caching">Invalidate
 *     a cache entry</a>
 */
final class CacheInvalidation {

    private CacheInvalidation() {}

    static boolean allowed(AuthorizedRequest request, IamCredentials credentials, ResourcePolicy policy) {
        RoutedRequest routed = request.routed();
        PolicyRequest asked = PolicyRequest.of(routed).toInvalidateCache();
        Verdict own = Verdict.SILENT;
        if (request.authorization() instanceof Authorization.ByIam caller) {
            if (!caller.accountId().equals(routed.servedAt().accountId())) {
                return false;
            }
            PolicyRequest signed = asked.from(caller);
            asked = signed;
            own = credentials
                    .find(caller.accessKey())
                    .map(identity -> IamAuthorization.judge(identity, signed))
                    .orElse(Verdict.SILENT);
        }
        if (request.authorization() instanceof Authorization.ByFunction caller) {
            own = caller.mayInvalidateCache() ? Verdict.ALLOWED : Verdict.SILENT;
        }
        Verdict resource = policy.judge(asked).orElse(Verdict.SILENT);
        List<Verdict> both = List.of(own, resource);
        return both.contains(Verdict.ALLOWED) && !both.contains(Verdict.EXPLICITLY_DENIED);
    }
}
