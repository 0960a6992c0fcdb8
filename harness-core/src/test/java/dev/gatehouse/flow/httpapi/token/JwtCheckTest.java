package dev.gatehouse.flow.httpapi.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.v2.JwtConfiguration;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JwtCheckTest {

    private static final String ISSUER = "http://127.0.0.1:1/idp";
    private static final Instant NOW = Instant.ofEpochSecond(1000);
    private static final JwtCheck CHECK = new JwtCheck(new JwtConfiguration(List.of("shop"), ISSUER));
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static KeyPair keys;

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    private final IssuerKeys known = (issuer, keyId) -> issuer.equals(ISSUER) && keyId.equals("k1")
            ? Optional.of((RSAPublicKey) keys.getPublic())
            : Optional.empty();

    @Test
    void claims_are_handed_on_as_text() {
        String token = token("{'aud':'shop','groups':['admin','staff'],'level':3,'ok':true,'none':null,'o':{'a':1}}");

        assertThat(CHECK.check("Bearer " + token, known, NOW).claims())
                .containsEntry("groups", "[admin staff]")
                .containsEntry("level", "3")
                .containsEntry("ok", "true")
                .containsEntry("o", "{\"a\":1}")
                .containsEntry("exp", "2000")
                .doesNotContainKey("none");
    }

    @Test
    void the_prefix_may_be_missing_and_scopes_come_from_two_claims() {
        assertThat(CHECK.check(token("{'aud':['x','shop'],'scope':'a b','scp':['c']}"), known, NOW)
                        .scopes())
                .containsExactly("a", "b", "c");
    }

    @Test
    void client_id_counts_only_without_aud() {
        assertThat(CHECK.check(token("{'client_id':'shop'}"), known, NOW).claims())
                .containsKey("client_id");
        assertThat(refusal(token("{'aud':'other','client_id':'shop'}")))
                .isEqualTo("the token does not have a valid audience");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'aud':'other'}                | the token does not have a valid audience",
                "{'aud':'shop','exp':1000}      | the token has expired",
                "{'aud':'shop','nbf':1001}      | the token is not valid yet",
                "{'aud':'shop','iat':1001}      | the token was issued in the future",
                "{'aud':'shop','iss':'http://x'}| issuer does not match"
            })
    void what_does_not_fit_is_refused(String claims, String description) {
        assertThat(refusal(token(claims))).isEqualTo(description);
    }

    @Test
    void what_is_no_token_is_refused() {
        assertThat(refusal("nonsense")).isEqualTo("token contains an invalid number of segments");
        assertThat(refusal("a.b.c")).isEqualTo("token is malformed");
    }

    @Test
    void a_signature_must_be_of_the_issuers_key_and_of_rsa() {
        String token = token("{'aud':'shop'}");
        String other = token("{'aud':'shop','sub':'x'}");
        String mixed = token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertThat(refusal(mixed)).isEqualTo("signature is invalid");
        assertThat(refusal(token("none", "k1", "{'aud':'shop'}"))).isEqualTo("signing method is invalid");
        assertThat(refusal(token("RS256", "k2", "{'aud':'shop'}"))).isEqualTo("signature is invalid");
    }

    @Test
    void keys_are_found_by_discovery_and_kept_for_two_hours() {
        List<String> asked = new ArrayList<>();
        Instant[] now = {NOW};
        PublishedKeys published = new PublishedKeys(
                url -> {
                    asked.add(url);
                    return Bytes.utf8(
                            url.endsWith("openid-configuration") ? "{\"jwks_uri\":\"" + ISSUER + "/jwks\"}" : jwks());
                },
                () -> now[0]);

        CHECK.check(token("{'aud':'shop'}"), published, NOW);
        CHECK.check(token("{'aud':'shop'}"), published, NOW);
        assertThat(asked).containsExactly(ISSUER + "/.well-known/openid-configuration", ISSUER + "/jwks");

        now[0] = NOW.plus(Duration.ofHours(2));
        CHECK.check(token("{'aud':'shop'}"), published, NOW);
        assertThat(asked).hasSize(4);
    }

    @Test
    void an_issuer_that_cannot_be_asked_is_told() {
        PublishedKeys published = new PublishedKeys(
                url -> {
                    throw new IllegalStateException("refused");
                },
                () -> NOW);

        TokenRefusal refusal =
                catchThrowableOfType(TokenRefusal.class, () -> CHECK.check(token("{'aud':'shop'}"), published, NOW));
        assertThat(refusal.description()).isEqualTo("OIDC discovery endpoint communication error");
        assertThat(refusal.truth()).contains(ISSUER, "refused");
    }

    private String refusal(String token) {
        return catchThrowableOfType(TokenRefusal.class, () -> CHECK.check(token, known, NOW))
                .description();
    }

    private static String token(String claims) {
        return token("RS256", "k1", claims);
    }

    /** The claims as given, over {@code iss} and {@code exp} that fit. */
    private static String token(String algorithm, String keyId, String claims) {
        String all = "{'iss':'" + ISSUER + "','exp':2000," + claims.substring(1);
        String signed = part("{'alg':'" + algorithm + "','kid':'" + keyId + "'}") + "." + part(all);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"e\"},{\"kty\":\"RSA\",\"kid\":\"k1\",\"n\":\""
                + number(key.getModulus()) + "\",\"e\":\"" + number(key.getPublicExponent()) + "\"}]}";
    }

    private static String number(BigInteger number) {
        return BASE64.encodeToString(number.toByteArray());
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
