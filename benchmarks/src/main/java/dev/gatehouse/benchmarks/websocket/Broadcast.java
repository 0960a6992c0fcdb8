package dev.gatehouse.benchmarks.websocket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.benchmarks.measurement.Heap;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.result.Figures;
import dev.gatehouse.benchmarks.result.Samples;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many clients connect to one gateway, and a backend sends a message to each of them by {@code @connections}. */
public final class Broadcast {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BACKENDS = 8;
    private static final double NANOS = 1e9;
    private static final double KILOBYTE = 1 << 10;

    private final Gateway gateway;
    private final Samples samples;
    private final Peer peer;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Broadcast(Gateway gateway, Samples samples, Peer peer) {
        this.gateway = gateway;
        this.samples = samples;
        this.peer = peer;
    }

    /** Measures this alone, and prints every value. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Samples samples = new Samples();
        measure(samples, 1_000, 10_000);
        System.out.println(samples.spread());
    }

    /** Measures few connections and many, after some that do not count. */
    public static void measure(Samples samples, int few, int many) throws IOException, InterruptedException {
        one(new Samples(), Peer.THOUSAND_CONNECTIONS, few);
        one(samples, Peer.THOUSAND_CONNECTIONS, few);
        one(samples, Peer.TEN_THOUSAND_CONNECTIONS, many);
    }

    private static void one(Samples samples, Peer peer, int connections) throws IOException, InterruptedException {
        try (Gateway gateway =
                LoadedDefinition.load(List.of(), DefinitionOptions.defaults()).start()) {
            new Broadcast(gateway, samples, peer).run(connections);
        }
    }

    private void run(int many) throws IOException, InterruptedException {
        String apiId = deploy();
        long before = Heap.used();
        Process clients = clients(gateway.baseUri(apiId, "dev"), many);
        try (BufferedReader said = clients.inputReader(StandardCharsets.UTF_8)) {
            expect(said, Clients.CONNECTED + many);
            samples.add(Figures.HEAP_OF_CONNECTION, peer, Math.max(1, Heap.used() - before) / KILOBYTE / many);
            long sending = System.nanoTime();
            broadcast(gateway.webSockets().managementEndpoint(apiId, "dev"));
            int heard = heard(said);
            samples.add(Figures.BROADCAST, peer, heard / ((System.nanoTime() - sending) / NANOS));
            samples.add(Figures.HEARD, peer, heard);
            if (peer == Peer.TEN_THOUSAND_CONNECTIONS) {
                samples.add(Figures.HEARD, Peer.SENT, many);
            }
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

    private static int heard(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line == null || !line.startsWith(Clients.HEARD)) {
            throw new IllegalStateException("The clients said '" + line + "' and not what they have heard");
        }
        return Integer.parseInt(line.substring(Clients.HEARD.length()));
    }

    /** Sends a message to each client. */
    private void broadcast(URI endpoint) throws InterruptedException {
        List<String> ids = gateway.webSockets().timelines().stream()
                .map(ConnectionTimeline::connectionId)
                .toList();
        ExecutorService backends = Executors.newFixedThreadPool(BACKENDS);
        ids.forEach(id -> backends.execute(() -> post(endpoint, id)));
        backends.shutdown();
        if (!backends.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The broadcast took longer than five minutes");
        }
    }

    private void post(URI endpoint, String connectionId) {
        URI uri = URI.create(endpoint + "/@connections/" + connectionId.replace("=", "%3D"));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString("news"))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/us-east-1/execute-api/aws4_request,"
                                + " SignedHeaders=host, Signature=0")
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException lost) {
            System.err.println("A message was not taken: " + lost); // and is missing from what is heard
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
