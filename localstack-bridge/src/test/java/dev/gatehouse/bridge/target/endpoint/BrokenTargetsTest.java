package dev.gatehouse.bridge.target.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatehouse.bridge.target.RemoteSettings;
import dev.gatehouse.bridge.testing.BrokenServer;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a target says instead of an answer: a clear failure in time, and the gateway in process goes on. */
class BrokenTargetsTest {

    private static final Duration LIMIT = Duration.ofMillis(700);

    private final SampleApi api = new SampleApi();

    @AfterEach
    void theGatewayStillAnswers() {
        try (api;
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable())) {
            assertThat(here.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
        }
    }

    @Test
    void nothing_listens() throws Exception {
        BrokenServer gone = BrokenServer.saying("");
        URI uri = gone.uri();
        gone.close();

        assertThatThrownBy(() -> deploy(uri))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageStartingWith(
                        "emulator at " + uri + ": GetUsagePlans at " + uri + " failed: nothing listens there")
                .hasMessageEndingWith("Is it running and reachable from here?");
    }

    @Test
    void a_host_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> deploy(URI.create("http://nowhere.invalid:4566")))
                .isInstanceOf(TargetUnavailable.class)
                .hasMessageContaining("the host nowhere.invalid is not known");
    }

    @Test
    void it_never_answers() throws Exception {
        refuses(BrokenServer.hangingAfter(""), "no answer within 700 ms");
    }

    @Test
    void it_stops_in_the_middle_of_a_word() throws Exception {
        refuses(
                BrokenServer.hangingAfter("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"items\""),
                "no answer within");
    }

    @Test
    void it_closes_without_an_answer() throws Exception {
        refuses(BrokenServer.saying(""), "connection");
    }

    @Test
    void half_an_answer_comes() throws Exception {
        refuses(
                BrokenServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"items\""),
                "the answer ended after 8 of 20 bytes of its body");
    }

    @Test
    void it_is_some_web_site() throws Exception {
        refuses(
                BrokenServer.answering(200, "text/html", "<!doctype html><title>Welcome</title>"),
                "GetUsagePlans at http://127.0.0.1:",
                "was answered by HTTP 200 of the type text/html, beginning \"<!doctype html><title>Welcome</title>\"",
                "Does an API Gateway listen there, and is it healthy?");
    }

    @Test
    void it_is_a_proxy_whose_server_is_gone() throws Exception {
        refuses(
                BrokenServer.answering(502, "text/html", "<h1>Bad gateway</h1>"),
                "was answered by HTTP 502 of the type text/html");
    }

    @Test
    void it_answers_in_json_but_not_as_a_control_plane_does() throws Exception {
        refuses(
                BrokenServer.answering(404, "application/json", "{\"detail\": \"Not Found\"}"),
                "HTTP 404",
                "Not Found");
        refuses(BrokenServer.answering(200, "application/json", "[1, 2]"), "beginning \"[1, 2]\"");
    }

    @Test
    void it_speaks_no_http() throws Exception {
        refuses(BrokenServer.saying("SSH-2.0-x\r\n"), "the answer is no HTTP, it begins with \"SSH-2.0-x\"");
    }

    @Test
    void requests_end_at_s3_because_the_way_to_stages_is_another() throws Exception {
        try (BrokenServer s3 = BrokenServer.answering(404, "text/xml", "<Error><Code>NoSuchBucket</Code></Error>");
                Target target = Endpoint.at(s3.uri())) {
            assertThatThrownBy(() -> target.send(api.get("/pets")))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining(
                            "/test/pets was answered by S3, so it reached no stage. Say how requests reach a stage"
                                    + " there by -Dgatehouse.target.invoke");
        }
    }

    private void refuses(BrokenServer server, String... said) throws IOException {
        try (server) {
            assertThatThrownBy(() -> deploy(server.uri()))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageStartingWith("emulator at " + server.uri() + ": ")
                    .message()
                    .contains(said);
        }
    }

    private void deploy(URI uri) {
        RemoteSettings settings = Endpoint.settings(uri);
        RemoteSettings hasty = new RemoteSettings(
                settings.name(),
                settings.access(),
                settings.invoke(),
                settings.limits().each(LIMIT),
                settings.vicinity());
        try (Target target = new Endpoint(hasty)) {
            assertTimeoutPreemptively(LIMIT.multipliedBy(10), () -> {
                target.deploy(api.deployable());
            });
        }
    }
}
