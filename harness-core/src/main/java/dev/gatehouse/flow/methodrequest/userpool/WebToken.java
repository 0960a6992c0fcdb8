package dev.gatehouse.flow.methodrequest.userpool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/**
 * A JSON Web Token, taken apart and not yet believed.
 *
 * @param header what it says of its signature
 * @param claims what it claims
 * @param signed what the signature covers
 * @param signature the signature, base64url
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519">RFC 7519</a>
 */
public record WebToken(JsonNode header, JsonNode claims, String signed, String signature) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTS = 3;

    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    /**
     * Takes a token apart.
     *
     * @throws TokenException if it is none
     */
    public static WebToken parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            throw TokenException.invalid("it is no JSON Web Token: it has " + parts.length + " parts, not three");
        }
        return new WebToken(json(parts[0]), json(parts[1]), parts[0] + "." + parts[1], parts[2]);
    }

    /** Whether the key made the signature with RS256; other algorithms are never accepted, {@code none} above all. */
    boolean isSignedBy(PublicKey key) {
        return header.path("alg").asText().equals("RS256") && isSignedWithRsaBy(key);
    }

    /** Whether the key made the signature with RSA and SHA-2: RS256, RS384 or RS512. */
    public boolean isSignedWithRsaBy(PublicKey key) {
        String algorithm = ALGORITHMS.get(header.path("alg").asText());
        if (algorithm == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(key);
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(bytes(signature));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    String claim(String name) {
        return claims.path(name).asText("");
    }

    private static JsonNode json(String part) {
        try {
            JsonNode node = JSON.readTree(bytes(part));
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (IOException malformed) {
            throw TokenException.invalid("it is no JSON Web Token: a part is no JSON");
        }
        throw TokenException.invalid("it is no JSON Web Token: a part is no JSON object");
    }

    private static byte[] bytes(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException malformed) {
            throw TokenException.invalid("it is no JSON Web Token: a part is no base64url");
        }
    }
}
