package dev.gatehouse;

import static dev.gatehouse.WebSocketApi.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.report.FlowReport;
import dev.gatehouse.report.Recorded;
import dev.gatehouse.report.ReportContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WebSocket connections in the report of a run, and on the pages of a running gateway. */
class WebSocketReportTest {

    private final Gateway gateway = OneMethod.empty();
    private final WebSocketApi api = WebSocketApi.in(gateway);

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        gateway.close();
    }

    private WebSocketClient chat() {
        api.mock("join", "{\\\"joined\\\": 7}")
                .bare("$connect", "")
                .bare("$disconnect", "")
                .deploy("dev");
        WebSocketClient client = api.connect("dev");
        client.send("{\"action\": \"join\"}").await(SOON);
        api.management("POST", "dev", client.connectionId(), "news");
        client.await("news"::equals, SOON);
        client.send("what?").await(SOON);
        client.close(4000, "done");
        gateway.flows().await(4, SOON);
        return client;
    }

    private String page() throws IOException {
        Recorded soFar =
                new Recorded.SoFar(gateway.flows().all(), gateway.webSockets().timelines());
        return Files.readString(
                FlowReport.write(directory, new ReportContent("chat", Instant.EPOCH, soFar, List.of())));
    }

    private String live(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(gateway.uri() + "/_gatehouse/" + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_connection_is_one_entry_of_the_page_with_all_that_happened_on_it() throws IOException {
        WebSocketClient client = chat();

        assertThat(page())
                .containsOnlyOnce(
                        "class=\"name\">WebSocket " + client.connectionId().replace("=", "&#x3D;"))
                .contains("2 messages · 2 replies · 1 push", ">closed with 4000<")
                .containsSubsequence(
                        ">Client connected<",
                        "CONNECT $connect<",
                        ">Client sent<",
                        "MESSAGE join<",
                        ">Gateway replied<",
                        "joined",
                        ">Backend pushed<",
                        "news",
                        ">Client sent<",
                        "what?",
                        "MESSAGE (no route)<",
                        ">Gateway sent an error<",
                        "Forbidden",
                        ">Connection closed with 4000 done<",
                        "DISCONNECT $disconnect<");
    }

    @Test
    void a_client_that_was_refused_has_an_entry_that_says_so() throws IOException {
        api.bare("$connect", ", 'AuthorizationType': 'AWS_IAM'").deploy("dev");

        assertThat(catchThrowable(() -> api.connect("dev"))).isInstanceOf(WebSocketRefusedException.class);

        assertThat(page()).contains("class=\"badge client\">refused with 403<", ">Client refused<");
    }

    @Test
    void the_data_of_connections_stand_beside_the_page() throws IOException {
        WebSocketClient client = chat();
        page();

        JsonNode connection = WebSocketApi.read(Files.readString(directory.resolve("connections.json")))
                .path(0);
        assertThat(connection.path("connectionId").asText()).isEqualTo(client.connectionId());
        assertThat(connection.path("closing").toString()).isEqualTo("{\"statusCode\":4000,\"reason\":\"done\"}");
        assertThat(connection.path("events").findValuesAsText("routeKey"))
                .containsExactly("$connect", "join", "", "$disconnect");
        assertThat(connection.path("events").path(1).path("message").asText()).isEqualTo("{\"action\": \"join\"}");
        assertThat(connection.path("calls").path(0).path("data").asText()).isEqualTo("news");
    }

    @Test
    void a_running_gateway_shows_its_connections() {
        WebSocketClient client = chat();
        String id = client.connectionId().replace("=", "%3D");

        assertThat(WebSocketApi.read(live("connections")).findValuesAsText("connectionId"))
                .containsExactly(client.connectionId());
        assertThat(WebSocketApi.read(live("connections/" + id)).path("events")).hasSize(4);
        assertThat(live("connections/" + id + "?as=text")).contains("MESSAGE join", "PostToConnection → 200 · news");
        assertThat(live("connections/nobody")).contains("Nothing was recorded of the connection nobody");
        assertThat(live("report")).contains(">Backend pushed<");
    }
}
