package dev.gatehouse.server;

import dev.gatehouse.control.port.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apigateway.ApiGatewayClient;

/** A server at a free port, and what it has said. */
final class TestServer implements AutoCloseable {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(
            new PrintWriter(out, true) {
                @Override
                public void println(String line) {
                    super.println(line);
                    lines.add(line);
                }
            },
            new PrintWriter(err, true));
    private final Server server;

    TestServer(Path... definitions) {
        this.server = Server.start(
                new ServerSettings(
                        new ServerSettings.Place("127.0.0.1", 0, new Location("us-east-1", "000000000000")),
                        new ServerSettings.Definitions(List.of(definitions), null, Map.of(), Set.of()),
                        new ServerSettings.Backends(Map.of(), false),
                        Map.of()),
                console);
    }

    Server server() {
        return server;
    }

    Console console() {
        return console;
    }

    String out() {
        return out.toString();
    }

    void awaitOut(String line) throws InterruptedException {
        String said = lines.poll(30, TimeUnit.SECONDS);
        while (said != null && !said.equals(line)) {
            said = lines.poll(30, TimeUnit.SECONDS);
        }
        if (said == null) {
            throw new AssertionError("The console never said: " + line + "; it said\n" + out + err);
        }
    }

    String err() {
        return err.toString();
    }

    /** As every user of the SDK makes one, but for the endpoint. */
    ApiGatewayClient client() {
        return ApiGatewayClient.builder()
                .endpointOverride(server.uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(ApacheHttpClient.builder())
                .build();
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.uri() + path));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
    }
}
