package dev.gatehouse.control.wire.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireRoutesTest {

    private final WireRoutes routes = WireRoutes.ofRestApis();

    @Test
    void no_two_routes_are_the_same() {
        assertThat(routes.all().stream()
                        .map(route ->
                                route.method() + route.path() + route.shape().importing()))
                .doesNotHaveDuplicates();
        assertThat(routes.all().stream().map(WireRoute::operation)).doesNotHaveDuplicates();
    }

    @Test
    void the_service_has_as_many_operations_as_the_service_model() {
        assertThat(routes.all()).hasSize(124);
    }

    @Test
    void an_import_is_told_from_a_creation_by_its_mode() {
        assertThat(operation("POST", "/restapis", Map.of("mode", List.of("import"))))
                .isEqualTo("ImportRestApi");
        assertThat(operation("POST", "/restapis", Map.of())).isEqualTo("CreateRestApi");
    }

    @Test
    void a_slash_in_a_name_comes_encoded_and_a_plus_stays_a_plus() {
        RoutedCall call = routes.find("GET", "/domainnames/a.example.com/basepathmappings/v1%2Fpets+x", Map.of())
                .orElseThrow();

        assertThat(call.pathParameters())
                .containsOnly(Map.entry("domainName", "a.example.com"), Map.entry("basePath", "v1/pets+x"));
    }

    @Test
    void an_arn_may_come_with_its_slashes_as_they_are() {
        String arn = "arn:aws:apigateway:eu-west-1::/restapis/abc";

        assertThat(routes.find("GET", "/tags/" + arn.replace("::/", "::%2F"), Map.of())
                        .orElseThrow()
                        .pathParameters())
                .containsEntry("resourceArn", arn);
    }

    @Test
    void malformed_encoding_is_taken_as_it_is() {
        assertThat(routes.find("GET", "/apikeys/100%", Map.of()).orElseThrow().pathParameters())
                .containsEntry("apiKey", "100%");
    }

    @Test
    void another_method_or_a_longer_path_is_no_operation() {
        assertThat(routes.find("PUT", "/restapis", Map.of())).isEmpty();
        assertThat(routes.find("GET", "/restapis/a/b/c", Map.of())).isEmpty();
        assertThat(routes.find("GET", "/", Map.of())).isEmpty();
    }

    @Test
    void creating_a_link_takes_time_and_deleting_a_method_none() {
        assertThat(route("CreateVpcLink").status()).isEqualTo(202);
        assertThat(route("DeleteMethod").status()).isEqualTo(204);
        assertThat(route("UpdateMethodResponse").status()).isEqualTo(201);
        assertThat(route("PutRestApi").status()).isEqualTo(200);
    }

    private WireRoute route(String operation) {
        return routes.all().stream()
                .filter(route -> route.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private String operation(String method, String path, Map<String, List<String>> query) {
        return routes.find(method, path, query).orElseThrow().route().operation();
    }
}
