package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.definition.DefinitionOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Custom domain names over real HTTP, as the control plane makes and changes them. */
class DomainsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String API =
            """
            {"openapi": "3.0.1", "info": {"title": "shop", "version": "1"},
             "paths": {"/": {"get": %1$s}, "/{proxy+}": {"get": %1$s}}}
            """
                    .formatted(
                            """
                            {"responses": {"200": {"description": "ok"}}, "x-amazon-apigateway-integration": {"type": "mock",
                             "requestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                             "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json":
                              "$context.stage $context.path $context.domainName $context.domainPrefix $context.customDomain.basePathMatched"}}}}}""");

    private final Gateway gateway =
            LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void a_base_path_stays_in_the_path_and_is_told_as_the_one_that_matched() throws Exception {
        domain("api.example.com");
        map("api.example.com", "shop", deploy("prod"), "prod");

        assertThat(get("api.example.com", "/shop/pets").body()).isEqualTo("prod /shop/pets api.example.com api shop");
    }

    @Test
    void without_a_stage_in_the_mapping_the_path_names_one_after_the_base_path() throws Exception {
        domain("api.example.com");
        String api = deploy("prod");
        call(
                "CreateBasePathMapping",
                "{'domainName': 'api.example.com', 'basePath': 'shop', 'restApiId': '" + api + "'}");

        assertThat(get("api.example.com", "/shop/prod/pets").body()).startsWith("prod /shop/prod/pets");
        assertThat(get("api.example.com", "/shop/none/pets").body()).isEqualTo("{\"message\":\"Forbidden\"}");
    }

    @Test
    void the_empty_base_path_takes_what_no_other_takes() throws Exception {
        domain("api.example.com");
        map("api.example.com", "", deploy("all"), "all");
        map("api.example.com", "shop", deploy("shop"), "shop");

        assertThat(get("api.example.com", "/").body()).isEqualTo("all / api.example.com api (none)");
        assertThat(get("api.example.com", "/shopping").body()).startsWith("all /shopping");
        assertThat(get("api.example.com", "/shop").body()).startsWith("shop /shop");
    }

    @Test
    void a_wildcard_answers_every_first_label_and_gives_way_to_a_whole_name() throws Exception {
        domain("*.example.com");
        domain("api.example.com");
        map("*.example.com", "", deploy("any"), "any");
        map("api.example.com", "", deploy("one"), "one");

        assertThat(get("blue.example.com", "/x").body()).isEqualTo("any /x blue.example.com blue (none)");
        assertThat(get("api.example.com", "/x").body()).startsWith("one ");
        assertThatThrownBy(() -> gateway.domains().baseUri("a.b.example.com"))
                .hasMessageContaining("a.b.example.com")
                .hasMessageContaining("*.example.com");
    }

    @Test
    void a_host_header_does_as_well_as_the_path() throws Exception {
        domain("api.example.com");
        map("api.example.com", "shop", deploy("prod"), "prod");

        assertThat(RawCall.get(gateway, "/shop/pets")
                        .with("Host", "API.example.com:443")
                        .send()
                        .body())
                .isEqualTo("prod /shop/pets api.example.com api shop");
    }

    @Test
    void a_name_that_nobody_owns_is_forbidden_once_there_are_domain_names() throws Exception {
        deploy("prod");
        domain("api.example.com");

        assertThat(RawCall.get(gateway, "/prod/pets")
                        .with("Host", "other.example.org")
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(String.valueOf(gateway.flows().last().fault()))
                .contains("other.example.org")
                .contains("[api.example.com]");
    }

    @Test
    void a_mapping_that_moves_is_seen_by_the_next_request() throws Exception {
        domain("api.example.com");
        String id = map("api.example.com", "v1/items", deploy("prod"), "prod");
        assertThat(get("api.example.com", "/v1/items/7").statusCode()).isEqualTo(200);

        String api = call("GetBasePathMappings", "{'domainName': 'api.example.com'}")
                .at("/items/0/restApiId")
                .asText();
        call(
                "apigatewayv2:UpdateApiMapping",
                "{'DomainName': 'api.example.com', 'ApiMappingId': '" + id + "', 'ApiId': '" + api
                        + "', 'ApiMappingKey': 'v2/items'}");

        assertThat(get("api.example.com", "/v1/items/7").statusCode()).isEqualTo(403);
        assertThat(get("api.example.com", "/v2/items/7").body()).startsWith("prod /v2/items/7");
        assertThat(gateway.flows().last().servedFrom().basePath()).isEqualTo("v2/items");
    }

    @Test
    void version_2_refuses_what_aws_refuses() throws Exception {
        domain("api.example.com");
        String api = deploy("prod");
        map("api.example.com", "v1", api, "prod");

        assertThatThrownBy(() -> map("api.example.com", "v1", api, "prod"))
                .isInstanceOf(ControlException.class)
                .hasMessage("ApiMapping key already exists for this domain name");
        assertThatThrownBy(() -> map("api.example.com", "/v1", api, "prod"))
                .hasMessage("API mapping key should not start with a '/' or have consecutive '/'s.");
        assertThatThrownBy(() -> map("api.example.com", "v2", api, "none"))
                .hasMessage("Invalid stage identifier specified");
        assertThatThrownBy(() -> map("none.example.com", "v2", api, "prod"))
                .hasMessage("Invalid domain name identifier specified");
    }

    @Test
    void an_edge_domain_name_has_no_mappings_of_version_2() throws Exception {
        call("CreateDomainName", "{'domainName': 'edge.example.com'}");
        String api = deploy("prod");

        assertThatThrownBy(() -> map("edge.example.com", "v1", api, "prod"))
                .hasMessageStartingWith("Only REGIONAL domain names can be managed through the API Gateway V2 API.");
    }

    @Test
    void both_versions_show_the_same_mappings() throws Exception {
        domain("api.example.com");
        String api = deploy("prod");
        call(
                "CreateBasePathMapping",
                "{'domainName': 'api.example.com', 'basePath': '(none)', 'restApiId': '" + api + "', 'stage': 'prod'}");

        JsonNode items = call("apigatewayv2:GetApiMappings", "{'DomainName': 'api.example.com'}");

        assertThat(items.at("/Items/0/ApiMappingKey").asText("?")).isEmpty();
        assertThat(items.at("/Items/0/ApiId").asText()).isEqualTo(api);
    }

    private void domain(String name) throws Exception {
        call(
                "CreateDomainName",
                "{'domainName': '" + name
                        + "', 'endpointConfiguration': {'types': ['REGIONAL']}, 'regionalCertificateArn': 'arn'}");
    }

    private String map(String domainName, String key, String api, String stage) throws Exception {
        return call(
                        "apigatewayv2:CreateApiMapping",
                        "{'DomainName': '" + domainName + "', 'ApiMappingKey': '" + key + "', 'ApiId': '" + api
                                + "', 'Stage': '" + stage + "'}")
                .path("ApiMappingId")
                .asText();
    }

    private String deploy(String stage) throws Exception {
        String api = gateway.control()
                .call("ImportRestApi", JSON.createObjectNode().put("body", API))
                .path("id")
                .asText();
        call("CreateDeployment", "{'restApiId': '" + api + "', 'stageName': '" + stage + "'}");
        return api;
    }

    private JsonNode call(String operation, String parameters) throws Exception {
        return gateway.control().call(operation, JSON.readTree(parameters.replace('\'', '"')));
    }

    private HttpResponse<String> get(String domainName, String path) throws Exception {
        URI uri = URI.create(gateway.domains().baseUri(domainName) + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
