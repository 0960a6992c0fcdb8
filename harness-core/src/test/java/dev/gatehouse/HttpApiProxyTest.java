package dev.gatehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which path an endpoint behind an HTTP API is called by. */
class HttpApiProxyTest {

    private final Gateway gateway = OneMethod.empty();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        gateway.close();
        server.stop(0);
    }

    private String integration(String path, String more) {
        return "'IntegrationType': 'HTTP_PROXY', 'IntegrationMethod': 'ANY', 'PayloadFormatVersion': '1.0',"
                + " 'IntegrationUri': 'http://127.0.0.1:" + server.getAddress().getPort() + path + "'" + more;
    }

    @ParameterizedTest
    @CsvSource({
        "'', /store/checkout?a=1, /store/checkout?a=1",
        "/, /store/checkout, /store/checkout",
        "/base, /store/check%20out, /base/store/check%20out",
        "/base?k=v, /store?a=1, /base/store?k=v&a=1",
        "/base/, /store/, /base/store/",
        "/base, /, /base",
        "/base, /dev/store, /base/store"
    })
    void the_default_route_sends_the_whole_path(String uri, String called, String received) {
        HttpApi.in(gateway)
                .route("$default", integration(uri, ""))
                .stage("$default")
                .stage("dev");

        assertThat(RawCall.get(gateway, called).send().body()).isEqualTo(received);
    }

    @ParameterizedTest
    @CsvSource({"$default", "GET /store", "ANY /{proxy+}"})
    void other_routes_and_mapped_paths_send_what_they_name(String routeKey) {
        String mapped = ", 'RequestParameters': {'overwrite:path': '/mapped'}";
        HttpApi.in(gateway)
                .route(routeKey, integration("/base", routeKey.equals("$default") ? mapped : ""))
                .stage("$default");

        assertThat(RawCall.get(gateway, "/store").send().body())
                .isEqualTo(routeKey.equals("$default") ? "/mapped" : "/base");
    }
}
