package dev.gatehouse.flow.httpapi.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.model.http.Bytes;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keys that issuers publish by OpenID discovery, kept for two hours of the gateway's clock as AWS keeps them. A key that is
 * not among those kept is looked for again: a test should not have to wait for an issuer that it has just given a new key.
 *
 * @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect Discovery</a>
 */
public final class PublishedKeys implements IssuerKeys {

    private static final Duration KEPT = Duration.ofHours(2);

    private final Function<String, Bytes> client;
    private final InstantSource clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /**
     * Keys, none fetched yet.
     *
     * @param client gets what is at a URL; whatever it throws is an issuer that cannot be asked
     * @param clock counts how long keys are kept
     */
    public PublishedKeys(Function<String, Bytes> client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Optional<RSAPublicKey> find(String issuer, String keyId) {
        Kept known = kept.get(issuer);
        if (known == null
                || known.untilMillis() <= clock.millis()
                || !known.keys().containsKey(keyId)) {
            known = new Kept(fetch(issuer), clock.millis() + KEPT.toMillis());
            kept.put(issuer, known);
        }
        return Optional.ofNullable(known.keys().get(keyId));
    }

    private Map<String, RSAPublicKey> fetch(String issuer) {
        String slash = issuer.endsWith("/") ? "" : "/";
        JsonNode discovery = json(issuer + slash + ".well-known/openid-configuration", "OIDC discovery endpoint");
        return KeySet.read(json(discovery.path("jwks_uri").asText(), "JWKS"));
    }

    private JsonNode json(String url, String what) {
        try {
            return new ObjectMapper().readTree(client.apply(url).toByteArray());
        } catch (IOException | RuntimeException unreachable) {
            throw new TokenRefusal(
                    what + " communication error", "the " + what + " at '" + url + "' gave nothing: " + unreachable);
        }
    }

    private record Kept(Map<String, RSAPublicKey> keys, long untilMillis) {}
}
