package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An RSA key that signs JSON Web Tokens.
 *
 * @param id its {@code kid}
 * @param pair both its halves
 */
record SigningKey(String id, KeyPair pair) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BITS = 2048;

    /** A key that nobody else has. */
    static SigningKey create(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey(id, generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }

    /** A signed token with these claims. */
    String sign(Map<String, ?> claims) {
        String signed = part(Map.of("alg", "RS256", "kid", id)) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(signature(signed));
    }

    /** The public half, if that is its id. */
    Optional<RSAPublicKey> find(String keyId) {
        return keyId.equals(id) ? Optional.of(publicKey()) : Optional.empty();
    }

    /** A JSON Web Key Set of this key alone. */
    String keySet() {
        RSAPublicKey key = publicKey();
        Map<String, String> written = Map.of(
                "kty",
                "RSA",
                "alg",
                "RS256",
                "use",
                "sig",
                "kid",
                id,
                "n",
                unsigned(key.getModulus()),
                "e",
                unsigned(key.getPublicExponent()));
        return json(Map.of("keys", List.of(written)));
    }

    private RSAPublicKey publicKey() {
        return (RSAPublicKey) pair.getPublic();
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
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
}
