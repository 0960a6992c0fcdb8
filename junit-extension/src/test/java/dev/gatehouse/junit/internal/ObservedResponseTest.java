package dev.gatehouse.junit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObservedResponseTest {

    private final AtomicInteger looks = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(500, 2);
            exchange.getResponseBody().write("{}".getBytes());
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private RequestSpecification api() {
        return RestAssured.given()
                .baseUri("http://127.0.0.1:" + server.getAddress().getPort())
                .filter((request, response, context) ->
                        ObservedResponse.of(context.next(request, response), looks::incrementAndGet));
    }

    @Test
    void a_response_that_nobody_looks_at_stays_unlooked() {
        api().get("/");

        assertThat(looks).hasValue(0);
    }

    @Test
    void a_body_that_is_read_says_nothing_of_the_status() {
        assertThat(api().get("/").asString()).isEqualTo("{}");

        assertThat(looks).hasValue(0);
    }

    @Test
    void then_looks_at_the_status() {
        api().when().get("/").then().statusCode(500);

        assertThat(looks.get()).isPositive();
    }

    @Test
    void reading_the_status_looks_at_it() {
        Response response = api().get("/");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(looks).hasValue(1);
    }
}
