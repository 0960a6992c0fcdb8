package dev.gatehouse.flow.httpapi.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpApiRoutesTest {

    private static HttpApiRoutes routes(String... keys) {
        Map<String, Route> routes = new LinkedHashMap<>();
        for (String key : keys) {
            routes.put(key, route(key));
        }
        Api api = new Api(
                "a1b2c3d4e5",
                "pets",
                null,
                null,
                ProtocolType.HTTP,
                "$request.method $request.path",
                "$request.header.x-api-key",
                null,
                false,
                false,
                "ipv4",
                false,
                "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
                Instant.EPOCH,
                Map.of(),
                List.of(),
                List.of());
        return HttpApiRoutes.of(new ApiSnapshot(api, routes, Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));
    }

    private static Route route(String key) {
        return new Route(
                key,
                key,
                null,
                AuthorizationType.NONE,
                null,
                List.of(),
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                false);
    }

    private static String find(HttpApiRoutes routes, String method, String path) {
        return routes.find(method, path)
                .map(match -> match.route().route().routeKey() + " " + match.pathParameters())
                .orElse("none");
    }

    @Test
    void a_full_match_comes_before_a_greedy_one_and_that_before_the_default() {
        HttpApiRoutes routes = routes("$default", "ANY /{proxy+}", "GET /pets/{proxy+}", "GET /pets/{id}");

        assertThat(find(routes, "GET", "/pets/1")).isEqualTo("GET /pets/{id} {id=1}");
        assertThat(find(routes, "GET", "/pets/1/2")).isEqualTo("GET /pets/{proxy+} {proxy=1/2}");
        assertThat(find(routes, "POST", "/pets/1")).isEqualTo("ANY /{proxy+} {proxy=pets/1}");
        assertThat(find(routes, "GET", "/")).isEqualTo("$default {}");
    }

    @Test
    void a_method_comes_before_any() {
        HttpApiRoutes routes = routes("ANY /pets", "GET /pets");

        assertThat(find(routes, "GET", "/pets")).isEqualTo("GET /pets {}");
        assertThat(find(routes, "PUT", "/pets")).isEqualTo("ANY /pets {}");
    }

    @Test
    void path_parameters_are_decoded() {
        assertThat(find(routes("GET /pets/{id}"), "GET", "/pets/a%20b%2Fc+d")).isEqualTo("GET /pets/{id} {id=a b/c+d}");
    }

    @Test
    void a_slash_at_the_end_makes_another_path() {
        HttpApiRoutes routes = routes("GET /pets", "GET /shops/", "GET /all/{proxy+}");

        assertThat(find(routes, "GET", "/pets/")).isEqualTo("none");
        assertThat(find(routes, "GET", "/shops/")).isEqualTo("GET /shops/ {}");
        assertThat(find(routes, "GET", "/shops")).isEqualTo("none");
        assertThat(find(routes, "GET", "/all/a/")).isEqualTo("GET /all/{proxy+} {proxy=a/}");
    }

    @Test
    void a_path_that_fits_with_another_method_is_no_match() {
        assertThat(find(routes("GET /pets"), "POST", "/pets")).isEqualTo("none");
    }
}
