package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.methodrequest.userpool.UserPoolId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
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

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int KEY_BITS = 2048;
    private static final Duration VALIDITY = Duration.ofHours(1);
    private static final String CLIENT = "gatehouse-client";

    private final UserPoolId id;
    private final InstantSource clock;
    private final KeyPair keys;

    UserPool(UserPoolId id, InstantSource clock) {
        this.id = id;
        this.clock = clock;
        this.keys = newKeys();
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
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return json(Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "alg",
                        "RS256",
                        "use",
                        "sig",
                        "kid",
                        keyId(),
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent())))));
    }

    Optional<RSAPublicKey> key(String keyId) {
        return keyId.equals(keyId()) ? Optional.of((RSAPublicKey) keys.getPublic()) : Optional.empty();
    }

    private String keyId() {
        return id.id() + "-key";
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
        String signed = part(Map.of("alg", "RS256", "kid", keyId())) + "." + part(all);
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA256withRSA", impossible);
        }
    }

    private static String part(Map<String, ?> value) {
        return BASE64.encodeToString(json(value).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Map<String, ?> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The claims cannot be written as JSON: " + value, unwritable);
        }
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }
}
