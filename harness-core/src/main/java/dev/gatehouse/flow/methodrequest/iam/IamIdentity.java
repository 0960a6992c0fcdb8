package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import dev.gatehouse.flow.methodrequest.policy.PolicyRequest;
import dev.gatehouse.flow.methodrequest.policy.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose credentials are, and what that caller may.
 *
 * @param caller the caller, with the access key id
 * @param secretAccessKey what signatures are made with; a secret
 * @param sessionToken what temporary credentials send along; a secret; null for permanent ones
 * @param policies the caller's own policies
 */
public record IamIdentity(
        Authorization.ByIam caller, String secretAccessKey, @Nullable String sessionToken, List<Policy> policies) {

    public IamIdentity {
        policies = List.copyOf(policies);
    }

    /** Why the caller's own policies refuse a request: the statement that denies it, or what all of them lack. */
    public String explain(PolicyRequest asked) {
        return policies.stream()
                .filter(policy -> policy.judge(asked) == Verdict.EXPLICITLY_DENIED)
                .findFirst()
                .map(policy -> policy.explain(asked))
                .orElseGet(() -> policies.isEmpty()
                        ? "the caller has no policies"
                        : policies.stream().map(policy -> policy.explain(asked)).collect(Collectors.joining("; ")));
    }

    /** Tells nothing secret. */
    @Override
    public String toString() {
        return "credentials of " + caller.userArn();
    }
}
