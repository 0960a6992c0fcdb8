package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.definition.annotated.AnnotatedDefinition;
import dev.gatehouse.definition.annotated.AuthorizedBy;
import dev.gatehouse.definition.annotated.HttpApi;
import dev.gatehouse.definition.annotated.HttpProxy;
import dev.gatehouse.definition.annotated.JwtAuthorizer;
import dev.gatehouse.definition.annotated.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenIssuersTest {

    private static final String LOGIN = "https://login.example.com/tenant/";
    /** Nothing stands in for the backend, which only those see who are let in. */
    private static final int LET_IN = 500;

    private static final String PAGES = "/_aws/issuers/login.example.com/tenant/.well-known/";

    private final Gateway gateway = Gateway.start(AnnotatedDefinition.of(Guarded.class));
    private final TokenIssuer login = gateway.callers().tokenIssuers().issuer(LOGIN);
    private final UnsignedToken good = login.token().audience("pets").scopes("pets/read", "pets/write");

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_token_of_the_issuer_is_let_in() throws Exception {
        assertThat(call(good.sign())).isEqualTo(LET_IN);
        assertThat(call(login.token()
                        .audience("other", "pets")
                        .scopes("pets/read")
                        .sign()))
                .isEqualTo(LET_IN);
    }

    @Test
    void a_token_that_is_wrong_in_one_way_is_refused() throws Exception {
        assertThat(call(good.forge())).isEqualTo(401);
        assertThat(call(good.audience("shop").sign())).isEqualTo(401);
        assertThat(call(good.without("exp").sign())).isEqualTo(401);
        assertThat(call(good.validIn(Duration.ofMinutes(1)).sign())).isEqualTo(401);
        assertThat(call(good.claim("iss", "https://other.example.com").sign())).isEqualTo(401);
        assertThat(call(good.scopes("pets/none").sign())).isEqualTo(403);
    }

    @Test
    void a_token_expires_by_the_gateways_clock() throws Exception {
        String token = good.expiresIn(Duration.ofMinutes(5)).sign();
        gateway.clock().advance(Duration.ofMinutes(6));

        assertThat(call(token)).isEqualTo(401);
        assertThat(call(good.sign())).isEqualTo(LET_IN);
        assertThat(call(login.token()
                        .expiresIn(Duration.ofSeconds(-1))
                        .audience("pets")
                        .sign()))
                .isEqualTo(401);
    }

    @Test
    void an_issuer_may_have_keys_of_the_tests_own() throws Exception {
        SigningKey own = SigningKey.create("own");
        gateway.callers().tokenIssuers().keySet(LOGIN, own.keySet());
        String token = UnsignedToken.of(LOGIN, own, gateway.clock().instant())
                .audience("pets")
                .scopes("pets/read")
                .sign();

        assertThat(call(token)).isEqualTo(LET_IN);
    }

    @Test
    void the_keys_are_shown_to_functions_that_check_tokens_by_themselves() throws Exception {
        JsonNode configuration =
                new ObjectMapper().readTree(get(PAGES + "openid-configuration").body());

        assertThat(configuration.path("issuer").asText()).isEqualTo(LOGIN);
        assertThat(configuration.path("jwks_uri").asText()).isEqualTo(gateway.uri() + PAGES + "jwks.json");
        assertThat(get(PAGES + "jwks.json").body()).isEqualTo(login.jwks());
        assertThat(get("/_aws/issuers/other.example.com/.well-known/jwks.json").statusCode())
                .isEqualTo(404);
    }

    private int call(String token) throws IOException, InterruptedException {
        return get("/pets", "Authorization", "Bearer " + token).statusCode();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.uri() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @HttpApi
    @JwtAuthorizer(name = "login", issuer = LOGIN, audience = "pets")
    interface Guarded {

        @Route("GET /pets")
        @AuthorizedBy(value = "login", scopes = "pets/read")
        @HttpProxy(uri = "https://pets.example.com")
        void pets();
    }
}
