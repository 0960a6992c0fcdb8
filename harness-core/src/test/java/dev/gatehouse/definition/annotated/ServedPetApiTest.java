package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServedPetApiTest {

    private final Served pets = Served.of(PetApi.class);

    @AfterEach
    void stop() {
        pets.close();
    }

    @Test
    void a_mock_answers_by_template_with_path_parameter_and_stage_variable() {
        HttpResponse<String> response = pets.get("/pets/7?verbose=yes");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"id\": \"7\", \"says\": \"hello\"}");
        assertThat(response.headers().firstValue("X-Kind")).contains("pet");
    }

    @Test
    void a_selection_pattern_picks_the_integration_response() {
        HttpResponse<String> response = pets.get("/pets/0?verbose=yes");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("{\"message\": \"no such pet\"}");
    }

    @Test
    void a_missing_parameter_gets_the_changed_gateway_response() {
        HttpResponse<String> response = pets.get("/pets/7");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).isEqualTo("{\"why\": \"Missing required request parameters: [verbose]\"}");
        assertThat(response.headers().firstValue("X-Why")).contains("parameters");
    }

    @Test
    void a_template_may_be_in_a_file_beside_the_class() {
        assertThat(pets.get("/pets/7/card").body()).isEqualTo("{\"from\": \"a file\", \"id\": \"7\"}");
    }

    @Test
    void a_proxy_integration_calls_the_handler_that_it_names() {
        HttpResponse<String> response = pets.send("POST", "/pets", "{\"name\": \"Ada\", \"tags\": []}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).contains("/pets/1");
        assertThat(response.body()).isEqualTo("{\"name\": \"Ada\", \"tags\": []}");
    }

    @Test
    void a_body_that_breaks_the_model_read_off_its_record_is_refused() {
        assertThat(pets.send("POST", "/pets", "{\"tags\": []}").statusCode()).isEqualTo(400);
        assertThat(pets.send("POST", "/pets", "{\"name\": \"Ada\", \"tags\": [], \"kind\": \"COW\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(pets.gateway().functions().invocations("CreatePet")).isEmpty();
    }

    @Test
    void a_custom_integration_maps_what_a_handler_gets_returns_and_throws() {
        HttpResponse<String> renamed =
                pets.send("PUT", "/pets/7/name", "{\"name\": \"Bo\"}", "Content-Type", "application/json");
        HttpResponse<String> refused =
                pets.send("PUT", "/pets/7/name", "{\"name\": \"\"}", "Content-Type", "application/json");

        assertThat(renamed.body()).isEqualTo("{\"renamed\": \"Bo\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo("{\"message\": \"bad name\"}");
    }

    @Test
    void passthrough_never_refuses_a_body_without_template() {
        assertThat(pets.send("PUT", "/pets/7/name", "Bo", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void http_integrations_call_the_server_that_stands_in_for_their_host() throws IOException {
        HttpServer backend = backend();
        try {
            assertThat(pets.get("/pets/7/owner").body()).isEqualTo("{\"owner\": \"GET /owners/7 pets\"}");
            assertThat(pets.send("PATCH", "/pets/files/a/b.txt", "x").body())
                    .isEqualTo("{\"name\": \"PATCH /a/b.txt null\"}");
        } finally {
            backend.stop(0);
        }
    }

    private HttpServer backend() throws IOException {
        HttpServer backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.createContext("/", exchange -> {
            String seen = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-From");
            byte[] body = ("{\"name\": \"" + seen + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        backend.start();
        URI uri = URI.create("http://127.0.0.1:" + backend.getAddress().getPort());
        pets.gateway().standIns().map("owners.example.com", uri);
        pets.gateway().standIns().map("documents.example.com", uri);
        return backend;
    }
}
