package dev.gatehouse.flow.httpapi.token;

import java.security.interfaces.RSAPublicKey;
import java.util.Optional;

/** Knows the keys with which issuers sign. */
@FunctionalInterface
public interface IssuerKeys {

    /**
     * Finds a key.
     *
     * @param issuer the issuer's URL, as the authorizer has it
     * @param keyId the {@code kid} in the token's header
     * @throws TokenRefusal if the issuer cannot be asked
     */
    Optional<RSAPublicKey> find(String issuer, String keyId);

    /** These keys, and the others for issuers that these do not know. */
    default IssuerKeys or(IssuerKeys others) {
        return (issuer, keyId) -> find(issuer, keyId).or(() -> others.find(issuer, keyId));
    }
}
