package dev.gatehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.flow.httpapi.token.IssuerKeys;
import dev.gatehouse.flow.httpapi.token.KeySet;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stand-ins for the issuers whose tokens the JWT authorizers of a gateway's HTTP APIs take. They mint tokens; they know no
 * users.
 *
 * <pre>{@code
 * TokenIssuer login = gateway.callers().tokenIssuers().issuer("https://login.example.com");
 * String token = login.token().audience("pets").scopes("pets/read").sign();
 * }</pre>
 *
 * <p>An issuer that a test does not ask for here is asked itself, by OpenID discovery, at the server that stands in for its
 * host or on the loopback interface.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT
 *     authorizers</a>
 */
public final class TokenIssuers {

    private final InstantSource clock;
    private final Map<String, TokenIssuer> issuers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, RSAPublicKey>> keySets = new ConcurrentHashMap<>();

    TokenIssuers(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The stand-in for an issuer; the same one every time.
     *
     * @param url as the authorizer's {@code Issuer} has it, to the last slash
     */
    public TokenIssuer issuer(String url) {
        return issuers.computeIfAbsent(url, unknown -> new TokenIssuer(url, clock));
    }

    /**
     * Lets an issuer have keys of the test's own, for tokens that the test signs by itself.
     *
     * @param url as the authorizer's {@code Issuer} has it, to the last slash
     * @param jwks a JSON Web Key Set; AWS takes only the RSA keys of it
     * @throws IllegalArgumentException if it is no JSON
     */
    public void keySet(String url, String jwks) {
        try {
            keySets.put(url, KeySet.read(new ObjectMapper().readTree(jwks)));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("This is no JSON Web Key Set: " + jwks, malformed);
        }
    }

    /** The stand-in whose URL, but for the scheme and a last slash, is this. */
    Optional<TokenIssuer> at(String address) {
        return issuers.values().stream()
                .filter(issuer -> issuer.address().equals(address))
                .findFirst();
    }

    /** These keys, and others for issuers that the test does not stand in for. */
    IssuerKeys keysOr(IssuerKeys others) {
        return (issuer, keyId) -> {
            TokenIssuer known = issuers.get(issuer);
            Map<String, RSAPublicKey> given = keySets.getOrDefault(issuer, Map.of());
            if (known == null && given.isEmpty()) {
                return others.find(issuer, keyId);
            }
            return Optional.ofNullable(given.get(keyId)).or(() -> known == null ? Optional.empty() : known.key(keyId));
        };
    }
}
