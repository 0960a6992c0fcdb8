package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.definition.DefinitionOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens and keys over real HTTP, against what the control plane was told. */
class GatewayAuthorizationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POOL = "us-east-1_Example01";
    private static final String API =
            """
            {"openapi": "3.0.1", "info": {"title": "pools", "version": "1"},
             "paths": {
               "/id": {"get": {"security": [{"pool": []}], "responses": {"200": {"description": "ok"}},
                 "x-amazon-apigateway-integration": {"type": "mock",
                   "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                   "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json":
                     "$context.authorizer.claims.email $context.authorizer.claims.get('cognito:groups')"}}}}}},
               "/scope": {"get": {"security": [{"pool": ["pets/read"]}], "responses": {"200": {"description": "ok"}},
                 "x-amazon-apigateway-integration": {"type": "mock",
                   "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                   "responses": {"default": {"statusCode": "200"}}}}}},
             "components": {"securitySchemes": {"pool": {"type": "apiKey", "name": "Authorization", "in": "header",
               "x-amazon-apigateway-authtype": "cognito_user_pools",
               "x-amazon-apigateway-authorizer": {"type": "cognito_user_pools",
                 "providerARNs": ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Example01"]}}}}}
            """;

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base = deploy();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void an_identity_token_lets_in_and_hands_on_its_claims() throws Exception {
        String token = pool().idToken(Map.of("email", "reader@example.com", "cognito:groups", List.of("a", "b")));

        assertThat(get("/id", token).body()).isEqualTo("reader@example.com a,b");
        assertThat(get("/id", "Bearer " + token).statusCode()).isEqualTo(200);
    }

    @Test
    void an_expired_token_is_refused_as_the_clock_goes() throws Exception {
        String token = pool().idToken(Map.of());
        gateway.clock().advance(Duration.ofMinutes(61));

        HttpResponse<String> response = get("/id", token);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"message\":\"The incoming token has expired\"}");
    }

    @Test
    void a_token_of_another_pool_or_with_a_forged_claim_is_unauthorized() throws Exception {
        String other = gateway.callers().userPools().pool("us-east-1_Other0001").idToken(Map.of());
        String good = pool().idToken(Map.of());
        String forged = good.substring(0, good.indexOf('.')) + other.substring(other.indexOf('.'));

        assertThat(get("/id", other).body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(get("/id", forged).statusCode()).isEqualTo(401);
        assertThat(get("/id", good.substring(0, good.length() - 8) + "AAAAAAAA").statusCode())
                .isEqualTo(401);
    }

    @Test
    void scopes_ask_for_an_access_token_that_has_one() throws Exception {
        assertThat(get("/scope", pool().accessToken(List.of("pets/read", "x"), Map.of()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/scope", pool().accessToken(List.of("pets/write"), Map.of()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/scope", pool().idToken(Map.of())).statusCode()).isEqualTo(401);
        assertThat(get("/id", pool().accessToken(List.of("pets/read"), Map.of()))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_published_key_set_names_the_key_of_the_tokens() throws Exception {
        JsonNode key = JSON.readTree(pool().jwks()).at("/keys/0");

        assertThat(key.path("kid").asText()).isEqualTo(POOL + "-key");
        assertThat(key.path("e").asText()).isEqualTo("AQAB");
    }

    private UserPool pool() {
        return gateway.callers().userPools().pool(POOL);
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI deploy() {
        try {
            JsonNode body = JSON.createObjectNode().put("body", API);
            String id = gateway.control().call("ImportRestApi", body).path("id").asText();
            gateway.control()
                    .call(
                            "CreateDeployment",
                            JSON.createObjectNode().put("restApiId", id).put("stageName", "dev"));
            return gateway.baseUri(id, "dev");
        } catch (RuntimeException failed) {
            gateway.close();
            throw failed;
        }
    }
}
