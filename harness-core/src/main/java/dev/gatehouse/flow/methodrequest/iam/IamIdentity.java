package dev.gatehouse.flow.methodrequest.iam;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.methodrequest.policy.Policy;
import java.util.List;
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

    /** Tells nothing secret. */
    @Override
    public String toString() {
        return "credentials of " + caller.userArn();
    }
}
