package dev.gatehouse.flow.httpapi.token;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Reads the RSA keys of a JSON Web Key Set; keys of other kinds are passed over, as AWS supports none. */
public final class KeySet {

    private KeySet() {}

    /**
     * The keys by their {@code kid}.
     *
     * @throws TokenRefusal if a key is malformed
     */
    public static Map<String, RSAPublicKey> read(JsonNode set) {
        Map<String, RSAPublicKey> keys = new HashMap<>();
        set.path("keys").forEach(key -> {
            if (key.path("kty").asText().equals("RSA")) {
                keys.put(key.path("kid").asText(), key(key));
            }
        });
        return keys;
    }

    private static RSAPublicKey key(JsonNode key) {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new TokenRefusal(
                    "JWKS communication error", "key " + key.path("kid") + " is no RSA key: " + malformed);
        }
    }

    private static BigInteger number(JsonNode part) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(part.asText()));
    }
}
