package dev.gatehouse.flow.methodrequest.userpool;

import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** Knows the keys with which the user pools of one gateway sign. */
@FunctionalInterface
public interface UserPoolKeys {

    /**
     * Finds a key.
     *
     * @param pool the pool
     * @param keyId the {@code kid} in the token's header
     */
    Optional<RSAPublicKey> find(UserPoolId pool, String keyId);
}
