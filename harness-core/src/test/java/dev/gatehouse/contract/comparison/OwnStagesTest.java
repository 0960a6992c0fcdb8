package dev.gatehouse.contract.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.definition.openapi.OpenApiDefinition;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.Route;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the gateway makes its own test invocations: who asks nobody need not wait for the target. */
class OwnStagesTest {

    private static final String API =
            """
            openapi: 3.0.1
            info: {title: pets, version: "1"}
            paths:
              /mock:
                get:
                  responses: {"200": {description: ok}}
                  x-amazon-apigateway-integration:
                    type: mock
                    requestTemplates: {application/json: '{"statusCode": 200}'}
                    responses: {default: {statusCode: "200"}}
              /backend:
                get:
                  responses: {"200": {description: ok}}
                  x-amazon-apigateway-integration:
                    type: http_proxy
                    httpMethod: GET
                    uri: BACKEND
            """;

    /** Who was asked for stages, in order. */
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    private HttpServer backend;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        backend = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        backend.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        backend.start();
        String uri = "http://127.0.0.1:" + backend.getAddress().getPort() + "/";
        gateway = Gateway.start(OpenApiDefinition.text("api.yaml", API.replace("BACKEND", uri)));
    }

    @AfterEach
    void stop() {
        gateway.close();
        backend.stop(0);
    }

    @Test
    void a_mock_is_run_while_the_target_is_busy() throws Exception {
        get("/mock");

        compare(new Asked("there") {
            @Override
            void whileBusy() throws InterruptedException {
                assertThat(asked.poll(30, TimeUnit.SECONDS)).isEqualTo("here");
            }
        });

        assertThat(asked).containsExactly("there");
    }

    @Test
    void a_backend_is_asked_by_the_target_first_and_one_after_the_other() throws Exception {
        get("/backend");
        get("/backend");

        compare(new Asked("there"));

        assertThat(asked).containsExactly("there", "here", "there", "here");
    }

    private void compare(DeployedApi there) {
        Replay replay = new Replay(gateway, new Asked("here"), there);
        List<Replayed> sent = gateway.flows().all().stream().map(replay::send).toList();

        assertThat(replay.revealStages(sent)).allSatisfy(replayed -> assertThat(((Replayed.Answered) replayed).stages())
                .isInstanceOf(Replayed.Shown.class));
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(gateway.baseUri() + path)).build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    /** An API that notes that it was asked for its stages. */
    private class Asked implements DeployedApi {

        private final String name;

        Asked(String name) {
            this.name = name;
        }

        void whileBusy() throws InterruptedException {}

        @Override
        public List<NotComparable> notComparable() {
            return List.of();
        }

        @Override
        public TargetAnswer send(TargetRequest request) {
            return new TargetAnswer(new HttpResponse(200, Headers.EMPTY, Bytes.EMPTY), Duration.ZERO);
        }

        @Override
        public Optional<TargetLog> testInvoke(TargetRequest request, Route route) {
            try {
                whileBusy();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            asked.add(name);
            return Optional.of(TargetLog.read(new HttpResponse(200, Headers.EMPTY, Bytes.EMPTY), ""));
        }

        @Override
        public void close() {}
    }
}
