package dev.gatehouse;

import dev.gatehouse.flow.httpapi.token.IssuerKeys;
import dev.gatehouse.flow.methodrequest.userpool.UserPoolId;
import dev.gatehouse.flow.methodrequest.userpool.UserPoolKeys;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stand-ins for the Cognito user pools that a gateway's authorizers trust. They mint tokens; they know no users.
 *
 * <pre>{@code
 * UserPool pool = gateway.callers().userPools().pool("us-east-1_Example01");       // or the ARN in the authorizer's providerARNs
 * String token = pool.idToken(Map.of("email", "reader@example.com"));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html">Control access
 *     with Cognito user pools</a>
 */
public final class UserPools {

    private final InstantSource clock;
    private final Map<UserPoolId, UserPool> pools = new ConcurrentHashMap<>();

    UserPools(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The stand-in for a pool, by its id or ARN; the same one every time.
     *
     * @throws IllegalArgumentException if it is neither an id nor an ARN
     */
    public UserPool pool(String idOrArn) {
        return pools.computeIfAbsent(UserPoolId.parse(idOrArn), id -> new UserPool(id, clock));
    }

    /** Keys of pools that a test has asked for: no other pool can have signed anything. */
    UserPoolKeys keys() {
        return (pool, keyId) -> Optional.ofNullable(pools.get(pool)).flatMap(known -> known.key(keyId));
    }

    /** The same for HTTP APIs, whose authorizers name a pool by its issuer. */
    IssuerKeys issuerKeys() {
        return (issuer, keyId) -> pools.values().stream()
                .filter(pool -> pool.issuer().equals(issuer))
                .findFirst()
                .flatMap(pool -> pool.key(keyId));
    }
}
