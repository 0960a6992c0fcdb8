package dev.gatehouse;

import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Mints tokens as an issuer does that a JWT authorizer trusts, signed with a key of its own.
 *
 * <pre>{@code
 * api.header("Authorization", "Bearer " + login.token().audience("pets").sign()).get("/pets");
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
 *     authorizers</a>
 */
public final class TokenIssuer {

    private final String url;
    private final InstantSource clock;
    private final SigningKey key;

    TokenIssuer(String url, InstantSource clock) {
        this.url = url;
        this.clock = clock;
        this.key = SigningKey.create(address() + "-key");
    }

    /** What its tokens say in {@code iss}. */
    public String url() {
        return url;
    }

    /** A token yet to be signed: for no audience, without scopes, good for an hour of the gateway's clock. */
    public UnsignedToken token() {
        return UnsignedToken.of(url, key, clock.instant());
    }

    /**
     * The public key as a JSON Web Key Set. The gateway serves it too, under
     * {@code /_aws/issuers/login.example.com/.well-known/jwks.json}, for functions that check tokens by themselves.
     */
    public String jwks() {
        return key.keySet();
    }

    Optional<RSAPublicKey> key(String keyId) {
        return key.find(keyId);
    }

    /** As {@code login.example.com/tenant}. */
    String address() {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
