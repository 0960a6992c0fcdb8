package dev.gatehouse.contract.pact.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.ProviderState;
import dev.gatehouse.contract.pact.file.PactFile;
import dev.gatehouse.contract.pact.verification.PactVerification;
import dev.gatehouse.contract.pact.verification.VerifiedInteraction;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.record.Flow;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PactRecordingTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: '1'}
            paths:
              /pets/{id}:
                get:
                  responses: {'200': {description: x}}
                  x-amazon-apigateway-integration:
                    type: http_proxy
                    httpMethod: GET
                    uri: https://animals.example.com/v1/animals
                    requestParameters: {integration.request.header.X-Request-Id: context.requestId}
              /mock:
                get:
                  responses: {'200': {description: x}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: '200', responseTemplates: {application/json: '{"id": "$context.requestId"}'}}}
            """;

    private final Gateway gateway = Gateway.start(OpenApiDefinition.text("pets.yaml", API));
    private HttpServer backend;
    private volatile String answer = "{\"name\":\"Rex\"}";

    @BeforeEach
    void start() throws IOException {
        backend = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        backend.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        backend.start();
        gateway.standIns()
                .map(
                        "animals.example.com",
                        URI.create("http://127.0.0.1:" + backend.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        backend.stop(0);
        gateway.close();
    }

    @Test
    void a_flow_becomes_what_the_consumer_sent_and_got_within_the_stage() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a pet", call("/pets/7?tag=a%20b"), ProviderState.of("pet 7 exists"));

        PactInteraction interaction = recording.pact().interactions().get(0);
        assertThat(interaction.request().path()).isEqualTo("/pets/7");
        assertThat(interaction.request().query()).containsEntry("tag", List.of("a b"));
        assertThat(interaction.request().headers()).isEqualTo(Headers.of("Accept", "application/json"));
        assertThat(interaction.response().headers()).isEqualTo(Headers.of("Content-type", "application/json"));
        assertThat(interaction.response().body().content().utf8()).isEqualTo("{\"name\":\"Rex\"}");
    }

    @Test
    void secrets_are_left_out_and_named() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a pet", call("/pets/7", "Authorization", "Bearer aaaaaaaaaaaa"));

        assertThat(PactFile.json(recording.pact()))
                .doesNotContain("Authorization")
                .doesNotContain("Bearer");
        assertThat(recording.pact().leftOut())
                .containsExactly("the header Authorization of \"a pet\" is secret: send it when the pact is verified");
    }

    @Test
    void two_runs_give_the_same_file_though_ids_differ() {
        List<String> files = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            PactRecording recording = PactRecording.of("shop", "pets");
            recording.add("a mock", call("/mock"));
            files.add(PactFile.json(recording.pact()));
        }

        assertThat(files.get(0)).isEqualTo(files.get(1)).contains("[0-9a-fA-F]{8}");
    }

    @Test
    void a_second_request_under_one_description_gets_a_number_and_the_same_one_is_there_once() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a pet", call("/pets/7"));
        recording.add("a pet", call("/pets/7"));
        recording.add("a pet", call("/pets/8"));

        assertThat(recording.pact().interactions())
                .extracting(PactInteraction::description)
                .containsExactly("a pet", "a pet (2)");
    }

    @Test
    void the_backends_pact_has_what_the_gateway_sent_and_its_answer() {
        PactRecording recording = PactRecording.of("pets", "animals");
        recording.addBackend("a pet", call("/pets/7?tag=a"));
        recording.addBackend("a mock", call("/mock"));

        Pact pact = recording.pact();
        assertThat(pact.interactions()).singleElement().satisfies(interaction -> {
            assertThat(interaction.request().path()).isEqualTo("/v1/animals");
            assertThat(interaction.request().headers().has("X-Request-Id")).isTrue();
            assertThat(interaction.request().headers().has("User-Agent")).isFalse();
            assertThat(interaction.request().rules().byCategory().get("header")).containsOnlyKeys("X-Request-Id");
        });
        assertThat(pact.leftOut()).containsExactly("\"a mock\": a MOCK integration calls nobody");
    }

    @Test
    void what_was_recorded_is_kept_until_the_answers_shape_changes() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a pet", call("/pets/7"), ProviderState.of("its name is known"));
        PactVerification verification = PactVerification.of(PactFile.text("again", PactFile.json(recording.pact())))
                .state("its name is known", state -> answer = "{\"name\": \"Waldi\", \"age\": 3}");

        assertThat(verification.against(gateway.baseUri()))
                .allSatisfy(verified -> assertThat(verified.kept()).isTrue());

        List<VerifiedInteraction> later = verification
                .state("its name is known", state -> answer = "{\"name\": 7}")
                .against(gateway.baseUri());
        assertThat(later)
                .extracting(VerifiedInteraction::text)
                .containsExactly("a pet (GET /pets/7) is not kept:\n"
                        + "  $.name: it is of another type; expected \"Rex\", but was 7");
    }

    @Test
    void a_state_that_nobody_brings_about_is_a_mismatch_and_nothing_is_sent() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a pet", call("/pets/7"), ProviderState.of("unknown"));
        int before = gateway.flows().all().size();

        List<VerifiedInteraction> verified =
                PactVerification.of(recording.pact()).against(gateway.baseUri());

        assertThat(verified.get(0).text())
                .endsWith(
                        "nobody brings about the provider state \"unknown\"; give it a hook: state(\"unknown\", ...)");
        assertThat(gateway.flows().all()).hasSize(before);
    }

    @Test
    void headers_that_no_file_should_have_are_sent_by_the_verification() {
        PactRecording recording = PactRecording.of("shop", "pets");
        recording.add("a mock", call("/mock"));

        PactVerification.of(recording.pact())
                .sending(headers -> headers.with("X-Tenant", "t1"))
                .against(gateway.baseUri());

        assertThat(gateway.flows().last().methodRequest().request().headers().first("X-Tenant"))
                .contains("t1");
    }

    private Flow call(String pathAndQuery, String... more) {
        String target = gateway.baseUri().getRawPath() + pathAndQuery;
        List<String> headers = new ArrayList<>(List.of("Accept", "application/json", "User-Agent", "test"));
        headers.addAll(List.of(more));
        try {
            new WireExchange(Duration.ofSeconds(30))
                    .send(
                            gateway.uri(),
                            new HttpRequest("GET", target, Headers.of(headers.toArray(String[]::new)), Bytes.EMPTY));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return gateway.flows().last();
    }
}
