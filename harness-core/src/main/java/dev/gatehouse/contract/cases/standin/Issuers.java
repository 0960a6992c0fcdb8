package dev.gatehouse.contract.cases.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The token issuers a case needs, and their tokens. */
final class Issuers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/issuer/";
    private static final long AN_HOUR = 3600;

    private final JsonNode issuers;
    private final Map<String, KeyPair> keys = new ConcurrentHashMap<>();

    Issuers(JsonNode issuers) {
        this.issuers = issuers;
    }

    String url(String base, String name) {
        return base + ROOT + name;
    }

    /** What an issuer publishes at a path; empty if it is nothing of an issuer's. */
    Optional<StandInAnswer> answer(String base, String path) {
        String[] parts = path.startsWith(ROOT) ? path.substring(ROOT.length()).split("/", 2) : new String[0];
        if (parts.length < 2 || !issuers.has(parts[0])) {
            return Optional.empty();
        }
        String issuer = url(base, parts[0]);
        return switch (parts[1]) {
            case ".well-known/openid-configuration" ->
                Optional.of(json(JSON.createObjectNode()
                        .put("issuer", issuer)
                        .put("jwks_uri", issuer + "/.well-known/jwks.json")));
            case ".well-known/jwks.json" -> Optional.of(json(keySet(parts[0])));
            default -> Optional.empty();
        };
    }

    private static StandInAnswer json(ObjectNode document) {
        return StandInAnswer.json(200, document, Duration.ZERO);
    }

    private ObjectNode keySet(String issuer) {
        RSAPublicKey key = (RSAPublicKey) key(issuer).getPublic();
        ObjectNode set = JSON.createObjectNode();
        set.putArray("keys")
                .addObject()
                .put("kty", "RSA")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("kid", issuer)
                .put("n", encoded(unsigned(key.getModulus())))
                .put("e", encoded(unsigned(key.getPublicExponent())));
        return set;
    }

    /** A token as a case describes it. */
    String token(String base, JsonNode wanted, Instant now) {
        String issuer = wanted.get("issuer").asText();
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", url(base, issuer))
                .put("iat", now.getEpochSecond())
                .put("exp", now.getEpochSecond() + wanted.path("expiresIn").asLong(AN_HOUR));
        if (wanted.has("notBeforeIn")) {
            claims.put("nbf", now.getEpochSecond() + wanted.get("notBeforeIn").asLong());
        }
        wanted.path("claims").properties().forEach(claim -> claims.set(claim.getKey(), claim.getValue()));
        ObjectNode header =
                JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT").put("kid", issuer);
        String signed = encoded(bytes(header)) + "." + encoded(bytes(claims));
        KeyPair key = key(wanted.path("forged").asBoolean() ? issuer + " forged" : issuer);
        return signed + "." + encoded(signature(key, signed));
    }

    private KeyPair key(String name) {
        return keys.computeIfAbsent(name, n -> newKey());
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(KeyPair key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
