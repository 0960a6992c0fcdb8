package dev.gatehouse.flow.methodrequest.userpool;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an authorizer and a method ask of a token.
 *
 * @param pools the pools that are trusted
 * @param audience the regular expression that {@code aud} must match; null for any
 * @param scopes of which an access token must carry one; without any, the token must be an identity token
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html">Control access
 *     with Cognito user pools</a>
 */
public record TokenCheck(List<UserPoolId> pools, @Nullable Pattern audience, List<String> scopes) {

    private static final String BEARER = "Bearer ";

    public TokenCheck {
        pools = List.copyOf(pools);
        scopes = List.copyOf(scopes);
    }

    /**
     * The claims of a token that is accepted, as REST APIs hand them on.
     *
     * @param text the token, with or without {@code Bearer}
     * @throws TokenException if it is not accepted
     */
    public Map<String, Object> claims(String text, UserPoolKeys keys, Instant now) {
        WebToken token = WebToken.parse(text.startsWith(BEARER) ? text.substring(BEARER.length()) : text);
        checkSignature(token, keys);
        checkTime(token, now);
        checkAudience(token);
        checkUse(token);
        return Claims.handedOn(token.claims());
    }

    private void checkSignature(WebToken token, UserPoolKeys keys) {
        String issuer = token.claim("iss");
        UserPoolId pool = pools.stream()
                .filter(trusted -> trusted.issuer().equals(issuer))
                .findFirst()
                .orElseThrow(() -> TokenException.invalid(
                        "its issuer is '" + issuer + "', and the authorizer trusts " + issuers()));
        String keyId = token.header().path("kid").asText("");
        boolean signed = keys.find(pool, keyId).filter(token::isSignedBy).isPresent();
        if (!signed) {
            throw TokenException.invalid("key '" + keyId + "' of user pool " + pool + " has not signed it");
        }
    }

    private Collection<String> issuers() {
        return pools.stream().map(UserPoolId::issuer).toList();
    }

    private static void checkTime(WebToken token, Instant now) {
        Instant end = Instant.ofEpochSecond(token.claims().path("exp").asLong());
        if (!now.isBefore(end)) {
            throw TokenException.expired("it expired at " + end + ", and the gateway's clock shows " + now);
        }
    }

    private void checkAudience(WebToken token) {
        if (audience != null && !audience.matcher(token.claim("aud")).matches()) {
            throw TokenException.invalid("its aud '" + token.claim("aud") + "' does not match " + audience);
        }
    }

    private void checkUse(WebToken token) {
        String use = token.claim("token_use");
        String wanted = scopes.isEmpty() ? "id" : "access";
        if (!use.equals(wanted)) {
            throw TokenException.invalid("its token_use is '" + use + "', and the method "
                    + (scopes.isEmpty() ? "has no scopes, so it takes identity" : "has scopes, so it takes access")
                    + " tokens");
        }
        List<String> granted = Arrays.asList(token.claim("scope").split(" ", -1));
        if (!scopes.isEmpty() && scopes.stream().noneMatch(granted::contains)) {
            throw TokenException.invalid("its scopes are " + granted + ", and the method asks for one of " + scopes);
        }
    }
}
