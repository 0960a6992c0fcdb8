package dev.gatehouse.benchmarks.websocket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.record.ConnectionTimeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many clients connect to one gateway, and a backend sends a message to each of them by {@code @connections}.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar dev.gatehouse.benchmarks.websocket.Broadcast 10000}
 */
final class Broadcast {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BACKENDS = 8;
    private static final double NANOS = 1e9;

    private final Gateway gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Broadcast(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Runs with how many clients; 10,000 without. */
    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        try (Gateway gateway =
                LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start()) {
            new Broadcast(gateway).run(many);
        }
    }

    private void run(int many) throws Exception {
        String apiId = deploy();
        long before = usedMemory();
        long start = System.nanoTime();
        Process clients = clients(gateway.baseUri(apiId, "dev"), many);
        try (BufferedReader said = clients.inputReader(StandardCharsets.UTF_8)) {
            expect(said, Clients.CONNECTED + many);
            print("%d clients connected in %.1f s", many, (System.nanoTime() - start) / NANOS);
            print(
                    "%d bytes of heap a connection, the recorded flow of its handshake among them; %d threads",
                    (usedMemory() - before) / many, Thread.activeCount());
            long sending = System.nanoTime();
            int taken = broadcast(gateway.webSockets().managementEndpoint(apiId, "dev"));
            expect(said, Clients.HEARD + many);
            double took = (System.nanoTime() - sending) / NANOS;
            print("%d messages taken and %d heard in %.1f s, %.0f a second", taken, many, took, many / took);
        }
        clients.waitFor();
    }

    private String deploy() throws IOException {
        String apiId = call("CreateApi", "'Name': 'many', 'ProtocolType': 'WEBSOCKET', 'RouteSelectionExpression': 'x'")
                .path("ApiId")
                .asText();
        String api = "'ApiId': '" + apiId + "', ";
        String integration = call("CreateIntegration", api + "'IntegrationType': 'MOCK'")
                .path("IntegrationId")
                .asText();
        call("CreateRoute", api + "'RouteKey': '$default', 'Target': 'integrations/" + integration + "'");
        String deployment = call("CreateDeployment", api + "'Description': ''")
                .path("DeploymentId")
                .asText();
        call("CreateStage", api + "'StageName': 'dev', 'DeploymentId': '" + deployment + "'");
        return apiId;
    }

    private JsonNode call(String operation, String parameters) throws IOException {
        String json = "{" + parameters.replace('\'', '"') + "}";
        return gateway.control().call("apigatewayv2:" + operation, (ObjectNode) JSON.readTree(json));
    }

    private static Process clients(URI stage, int many) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Clients.class.getName(),
                        Integer.toString(stage.getPort()),
                        stage.getRawPath(),
                        Integer.toString(many))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void expect(BufferedReader said, String wanted) throws IOException {
        String line = said.readLine();
        if (!wanted.equals(line)) {
            throw new IllegalStateException("The clients said '" + line + "' and not '" + wanted + "'");
        }
    }

    /** Sends a message to each client; how many were taken. */
    private int broadcast(URI endpoint) throws InterruptedException {
        List<String> ids = gateway.webSockets().timelines().stream()
                .map(ConnectionTimeline::connectionId)
                .toList();
        AtomicInteger taken = new AtomicInteger();
        ExecutorService backends = Executors.newFixedThreadPool(BACKENDS);
        ids.forEach(id -> backends.execute(() -> taken.addAndGet(post(endpoint, id) == 200 ? 1 : 0)));
        backends.shutdown();
        if (!backends.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The broadcast took longer than five minutes");
        }
        return taken.get();
    }

    private int post(URI endpoint, String connectionId) {
        URI uri = URI.create(endpoint + "/@connections/" + connectionId.replace("=", "%3D"));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString("news"))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/us-east-1/execute-api/aws4_request,"
                                + " SignedHeaders=host, Signature=0")
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException lost) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static long usedMemory() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
