package dev.gatehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a token will say. Each method gives a new one and leaves this as it is, so that a test may keep a good one and spoil
 * it in one way at a time.
 *
 * <pre>{@code
 * UnsignedToken good = login.token().audience("pets").scopes("pets/read");
 * String late = good.expiresIn(Duration.ofSeconds(-1)).sign();
 * }</pre>
 */
public final class UnsignedToken {

    private static final Duration VALIDITY = Duration.ofHours(1);

    private final SigningKey key;
    private final Instant now;
    private final Map<String, Object> claims;

    private UnsignedToken(SigningKey key, Instant now, Map<String, Object> claims) {
        this.key = key;
        this.now = now;
        this.claims = claims;
    }

    static UnsignedToken of(String issuer, SigningKey key, Instant now) {
        return new UnsignedToken(key, now, Map.of("iss", issuer, "iat", now.getEpochSecond()))
                .claim("sub", "00000000-0000-4000-8000-000000000001")
                .expiresIn(VALIDITY);
    }

    /** For whom it is: {@code aud}, a list if there are several. */
    public UnsignedToken audience(String... audience) {
        return claim("aud", audience.length == 1 ? audience[0] : List.of(audience));
    }

    /** What it grants, as the one claim of scopes separated by spaces. */
    public UnsignedToken scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    /**
     * Any claim.
     *
     * @param value what can be written as JSON; standard claims are replaced
     */
    public UnsignedToken claim(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put(name, value);
        return new UnsignedToken(key, now, all);
    }

    /** Leaves a claim out. */
    public UnsignedToken without(String name) {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.remove(name);
        return new UnsignedToken(key, now, all);
    }

    /** When it expires, from when it was issued; a negative duration makes one that has expired. */
    public UnsignedToken expiresIn(Duration validity) {
        return claim("exp", now.plus(validity).getEpochSecond());
    }

    /** When it becomes valid, from when it was issued. */
    public UnsignedToken validIn(Duration delay) {
        return claim("nbf", now.plus(delay).getEpochSecond());
    }

    /** Signed with the issuer's key. */
    public String sign() {
        return key.sign(claims);
    }

    /** Signed with a key that is not the issuer's, under the name of the issuer's key. */
    public String forge() {
        return SigningKey.create(key.id()).sign(claims);
    }
}
