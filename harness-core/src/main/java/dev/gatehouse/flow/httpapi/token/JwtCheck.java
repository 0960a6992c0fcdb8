package dev.gatehouse.flow.httpapi.token;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.flow.methodrequest.userpool.TokenException;
import dev.gatehouse.flow.methodrequest.userpool.WebToken;
import dev.gatehouse.model.v2.JwtConfiguration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an authorizer asks of a token.
 *
 * @param configuration whose tokens are taken
 */
public record JwtCheck(JwtConfiguration configuration) {

    private static final String BEARER = "Bearer ";

    /**
     * A token that is accepted.
     *
     * @param claims as integrations see them, all as text
     * @param scopes what it grants
     */
    public record Accepted(Map<String, Object> claims, List<String> scopes) {}

    /**
     * Holds a token against the configuration.
     *
     * @param text the token, with or without {@code Bearer}
     * @throws TokenRefusal if it is not accepted
     */
    public Accepted check(String text, IssuerKeys keys, Instant now) {
        WebToken token = parsed(
                text.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? text.substring(BEARER.length()) : text);
        String issuer = Objects.requireNonNullElse(configuration.issuer(), "");
        String claimed = token.claims().path("iss").asText();
        if (!claimed.equals(issuer)) {
            throw new TokenRefusal(
                    "issuer does not match",
                    "its iss is '" + claimed + "', and the authorizer's issuer '" + issuer + "'");
        }
        checkSignature(token, issuer, keys);
        checkTimes(token.claims(), now.getEpochSecond());
        checkAudience(token.claims());
        return new Accepted(ClaimTexts.of(token.claims()), scopes(token.claims()));
    }

    private static WebToken parsed(String text) {
        try {
            return WebToken.parse(text.strip());
        } catch (TokenException malformed) {
            boolean segments = text.chars().filter(c -> c == '.').count() != 2;
            throw new TokenRefusal(
                    segments ? "token contains an invalid number of segments" : "token is malformed",
                    String.valueOf(malformed.getMessage()));
        }
    }

    private static void checkSignature(WebToken token, String issuer, IssuerKeys keys) {
        String algorithm = token.header().path("alg").asText();
        if (!algorithm.matches("RS(256|384|512)")) {
            throw new TokenRefusal(
                    "signing method is invalid", "its alg is '" + algorithm + "': only RSA is supported");
        }
        String keyId = token.header().path("kid").asText("");
        boolean signed =
                keys.find(issuer, keyId).filter(token::isSignedWithRsaBy).isPresent();
        if (!signed) {
            throw new TokenRefusal(
                    "signature is invalid", "key '" + keyId + "' of issuer " + issuer + " has not signed it");
        }
    }

    private static void checkTimes(JsonNode claims, long now) {
        if (!claims.path("exp").isNumber() || claims.path("exp").asLong() <= now) {
            throw new TokenRefusal(
                    "the token has expired",
                    "its exp is " + claims.path("exp") + ", and the gateway's clock shows " + now);
        }
        if (claims.path("nbf").asLong(0) > now) {
            throw new TokenRefusal(
                    "the token is not valid yet",
                    "its nbf is " + claims.path("nbf") + ", and the gateway's clock shows " + now);
        }
        if (claims.path("iat").asLong(0) > now) {
            throw new TokenRefusal(
                    "the token was issued in the future",
                    "its iat is " + claims.path("iat") + ", and the gateway's clock shows " + now);
        }
    }

    /** {@code client_id} counts only where there is no {@code aud}. */
    private void checkAudience(JsonNode claims) {
        String name = claims.has("aud") ? "aud" : "client_id";
        List<String> audience = texts(claims.path(name));
        if (audience.stream().noneMatch(configuration.audience()::contains)) {
            throw new TokenRefusal(
                    "the token does not have a valid audience",
                    "its " + name + " is " + audience + ", and the authorizer's audience " + configuration.audience());
        }
    }

    private static List<String> scopes(JsonNode claims) {
        List<String> scopes = new ArrayList<>();
        for (String name : List.of("scope", "scp")) {
            texts(claims.path(name)).forEach(text -> scopes.addAll(Arrays.asList(text.split(" ", -1))));
        }
        return scopes;
    }

    private static List<String> texts(JsonNode claim) {
        List<String> texts = new ArrayList<>();
        if (claim.isArray()) {
            claim.forEach(item -> texts.add(item.asText()));
        } else if (!claim.isMissingNode() && !claim.isNull()) {
            texts.add(claim.asText());
        }
        return texts;
    }
}
