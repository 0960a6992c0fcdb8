package dev.gatehouse.flow.httpapi.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.CrossOrigin;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Cors;
import dev.gatehouse.model.v2.Route;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredCorsTest {

    private static final String ORIGIN = "https://www.example.com";
    private static final HttpResponse ANSWER = new HttpResponse(
            200, Headers.of("Access-Control-Allow-Origin", "https://other.example", "X-Mine", "1"), Bytes.utf8("ok"));

    private final Reasons why = new Reasons();

    @Test
    void a_preflight_without_a_route_is_answered_with_what_is_configured() {
        HttpResponse answer =
                cors(ORIGIN).preflight(preflight(ORIGIN), null, why).orElseThrow();

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body().isEmpty()).isTrue();
        assertThat(answer.headers())
                .isEqualTo(Headers.of(
                        "access-control-allow-origin",
                        ORIGIN,
                        "access-control-allow-credentials",
                        "true",
                        "access-control-allow-methods",
                        "GET,POST",
                        "access-control-allow-headers",
                        "content-type,x-one",
                        "access-control-max-age",
                        "300"));
    }

    @Test
    void a_preflight_that_a_route_takes_goes_its_way() {
        Route route = new Route(
                "r1",
                "ANY /c",
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

        assertThat(cors(ORIGIN).preflight(preflight(ORIGIN), route, why)).isEmpty();
        assertThat(cors(ORIGIN).apply(preflight(ORIGIN), ANSWER, why).headers().first("access-control-allow-methods"))
                .contains("GET,POST");
    }

    @Test
    void other_methods_are_no_preflights() {
        assertThat(cors(ORIGIN).preflight(request("GET", Headers.of("Origin", ORIGIN)), null, why))
                .isEmpty();
    }

    @Test
    void configured_headers_stand_in_place_of_the_endpoints() {
        HttpResponse answer = cors(ORIGIN).apply(request("GET", Headers.of("Origin", ORIGIN)), ANSWER, why);

        assertThat(answer.headers())
                .isEqualTo(Headers.of(
                        "X-Mine",
                        "1",
                        "access-control-allow-origin",
                        ORIGIN,
                        "access-control-allow-credentials",
                        "true",
                        "access-control-expose-headers",
                        "date,x-api-id"));
    }

    @Test
    void another_origin_gets_no_headers_and_not_the_endpoints_either() {
        HttpResponse answer =
                cors(ORIGIN).apply(request("GET", Headers.of("Origin", "https://evil.example")), ANSWER, why);

        assertThat(answer.headers()).isEqualTo(Headers.of("X-Mine", "1"));
        assertThat(why.given().toString()).contains("https://evil.example");
    }

    @Test
    void origins_are_allowed_by_scheme_or_all() {
        assertThat(allowed("https://*", "https://any.example")).isEqualTo("https://any.example");
        assertThat(allowed("https://*", "http://any.example")).isEqualTo("none");
        assertThat(allowed("*", "http://any.example")).isEqualTo("*");
    }

    @Test
    void an_api_without_configuration_changes_nothing() {
        assertThat(ConfiguredCors.of(null)).isSameAs(CrossOrigin.NOT_CONFIGURED);
    }

    private String allowed(String configured, String origin) {
        return cors(configured)
                .apply(request("GET", Headers.of("Origin", origin)), ANSWER, why)
                .headers()
                .first("access-control-allow-origin")
                .orElse("none");
    }

    private static CrossOrigin cors(String origin) {
        return ConfiguredCors.of(new Cors(
                true,
                List.of("content-type", "x-one"),
                List.of("GET", "POST"),
                List.of(origin),
                List.of("date", "x-api-id"),
                300));
    }

    private static IncomingRequest preflight(String origin) {
        return request("OPTIONS", Headers.of("Origin", origin, "Access-Control-Request-Method", "POST"));
    }

    private static IncomingRequest request(String method, Headers headers) {
        return new IncomingRequest(
                "id",
                "extended",
                Instant.EPOCH,
                new HttpRequest(method, "/c", headers, Bytes.EMPTY),
                new Peer("127.0.0.1", "HTTP/1.1", false, null));
    }
}
