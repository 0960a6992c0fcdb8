package dev.gatehouse.contract.cases.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.wire.WireClient;
import dev.gatehouse.contract.cases.wire.WireMessage;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandInsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INVOKE =
            "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Af/invocations";

    private static StandIns of(String document) throws IOException {
        JsonNode json = JSON.readTree(document.replace('\'', '"'));
        return StandIns.onLoopback(new ContractCase(Path.of("a.json"), "a", json, List.of()));
    }

    private static WireMessage send(StandIns standIns, String method, String target, String body, String... headers)
            throws IOException {
        Headers all = Headers.of(headers).plus("Content-Length", Integer.toString(body.length()));
        return new WireClient(URI.create(standIns.root()), Duration.ofSeconds(10))
                .send(new HttpRequest(method, target, all, Bytes.utf8(body)));
    }

    @Test
    void a_backend_answers_as_it_is_told_to() throws IOException {
        try (StandIns standIns =
                of("{'backends': {'b': {'status': 418, 'headers': {'X-A': ['1', '2']}, 'body': 'short'}}}")) {
            WireMessage answer = send(standIns, "GET", "/b/b/deep?x=1", "");

            assertThat(answer.status()).isEqualTo(418);
            assertThat(answer.headers().values("X-A")).containsExactly("1", "2");
            assertThat(answer.body().utf8()).isEqualTo("short");
        }
    }

    @Test
    void the_backend_anything_tells_what_it_received() throws IOException {
        try (StandIns standIns = of("{}")) {
            JsonNode seen = JSON.readTree(send(standIns, "PUT", "/b/anything/x?q=a%20b&q=c", "hello", "X-B", "3")
                    .body()
                    .utf8());

            assertThat(seen.at("/method").asText()).isEqualTo("PUT");
            assertThat(seen.at("/path").asText()).isEqualTo("/x");
            assertThat(seen.at("/query/q").toString()).isEqualTo("[\"a b\",\"c\"]");
            assertThat(seen.at("/headers/x-b/0").asText()).isEqualTo("3");
            assertThat(seen.at("/body").asText()).isEqualTo("hello");
        }
    }

    @Test
    void a_function_echoes_its_event_and_the_event_is_kept() throws IOException {
        try (StandIns standIns = of("{'lambdas': {'f': {'kind': 'echo'}}}")) {
            WireMessage answer = send(standIns, "POST", INVOKE, "{\"a\": 1}");

            assertThat(JSON.readTree(answer.body().utf8()).at("/body").asText()).isEqualTo("{\"a\":1}");
            assertThat(standIns.invocationsOf("f")).containsExactly(JSON.readTree("{\"a\":1}"));
        }
    }

    @Test
    void a_function_that_fails_says_so_as_lambda_does() throws IOException {
        try (StandIns standIns =
                of("{'lambdas': {'f': {'kind': 'raise', 'errorType': 'Bad', 'errorMessage': 'no'}}}")) {
            WireMessage answer = send(standIns, "POST", INVOKE, "{}");

            assertThat(answer.headers().first("X-Amz-Function-Error")).contains("Unhandled");
            assertThat(answer.body().utf8()).isEqualTo("{\"errorMessage\":\"no\",\"errorType\":\"Bad\",\"trace\":[]}");
        }
    }

    @Test
    void a_function_that_is_not_there_is_answered_as_lambda_does() throws IOException {
        try (StandIns standIns = of("{}")) {
            WireMessage answer = send(standIns, "POST", INVOKE, "{}");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.headers().first("x-amzn-errortype")).contains("ResourceNotFoundException");
        }
    }

    @Test
    void an_asynchronous_invocation_is_accepted_without_an_answer() throws IOException {
        try (StandIns standIns = of("{'lambdas': {'f': {'kind': 'event'}}}")) {
            WireMessage answer = send(standIns, "POST", INVOKE, "{}", "X-Amz-Invocation-Type", "Event");

            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.body().isEmpty()).isTrue();
        }
    }
}
