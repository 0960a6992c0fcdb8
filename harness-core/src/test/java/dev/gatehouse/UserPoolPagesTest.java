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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserPoolPagesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POOL = "/_aws/cognito-idp/us-east-1/us-east-1_Example01/.well-known/";

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();

    @AfterEach
    void close() {
        gateway.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(gateway.uri() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void the_key_set_of_a_pool_is_served_on_loopback() throws Exception {
        String token = gateway.callers().userPools().pool("us-east-1_Example01").idToken(Map.of());
        String header = token.substring(0, token.indexOf('.'));

        HttpResponse<String> response = get(POOL + "jwks.json");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body())
                .isEqualTo(gateway.callers()
                        .userPools()
                        .pool("us-east-1_Example01")
                        .jwks());
        assertThat(JSON.readTree(java.util.Base64.getUrlDecoder().decode(header))
                        .path("kid"))
                .isEqualTo(JSON.readTree(response.body()).at("/keys/0/kid"));
    }

    @Test
    void the_openid_configuration_leads_to_the_key_set_and_keeps_the_real_issuer() throws Exception {
        JsonNode configuration =
                JSON.readTree(get(POOL + "openid-configuration").body());

        assertThat(configuration.path("issuer").asText())
                .isEqualTo("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example01");
        assertThat(configuration.path("jwks_uri").asText()).isEqualTo(gateway.uri() + POOL + "jwks.json");
    }

    @Test
    void a_pool_of_another_region_and_other_pages_are_not_found() throws Exception {
        assertThat(get(POOL.replace("idp/us-east-1", "idp/eu-west-1") + "jwks.json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(POOL + "other").statusCode()).isEqualTo(404);
    }

    @Test
    void the_pages_are_no_call_of_an_api_and_are_not_recorded() throws Exception {
        get(POOL + "jwks.json");

        assertThat(gateway.flows().all()).isEmpty();
    }
}
