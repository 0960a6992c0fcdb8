package dev.gatehouse;

import dev.gatehouse.flow.methodrequest.userpool.UserPoolId;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mints tokens as a Cognito user pool does, signed with a key of its own, by the gateway's clock and for an hour.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html">ID
 *     tokens</a>
 */
public final class UserPool {

    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final String CLIENT = "gatehouse-client";

    private final UserPoolId id;
    private final InstantSource clock;
    private final SigningKey key;

    UserPool(UserPoolId id, InstantSource clock) {
        this.id = id;
        this.clock = clock;
        this.key = SigningKey.create(id.id() + "-key");
    }

    /** What its tokens say in {@code iss}: the real pool's issuer. */
    public String issuer() {
        return id.issuer();
    }

    /**
     * An identity token, for methods without scopes.
     *
     * @param claims are added to the standard ones, or replace them: {@code exp} in seconds since 1970, for example
     */
    public String idToken(Map<String, ?> claims) {
        return token(Map.of("token_use", "id", "aud", CLIENT), claims);
    }

    /**
     * An access token, for methods with scopes.
     *
     * @param scopes what it grants, as {@code pets/read}
     * @param claims are added to the standard ones, or replace them
     */
    public String accessToken(List<String> scopes, Map<String, ?> claims) {
        return token(Map.of("token_use", "access", "client_id", CLIENT, "scope", String.join(" ", scopes)), claims);
    }

    /** The public key as a JSON Web Key Set, which the real pool serves at {@code /.well-known/jwks.json}. */
    public String jwks() {
        return key.keySet();
    }

    Optional<RSAPublicKey> key(String keyId) {
        return key.find(keyId);
    }

    private String token(Map<String, ?> ofItsUse, Map<String, ?> claims) {
        Instant now = clock.instant();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sub", "00000000-0000-4000-8000-000000000001");
        all.put("iss", issuer());
        all.put("iat", now.getEpochSecond());
        all.put("auth_time", now.getEpochSecond());
        all.put("exp", now.plus(VALIDITY).getEpochSecond());
        all.putAll(ofItsUse);
        all.putAll(claims);
        return key.sign(all);
    }
}
