package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Routes and integrations of an annotated HTTP API, called. */
class HttpApiTest {

    private final Served pets = Served.of(PetHttpApi.class);
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("X-Pet") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("X-Internal", "secret");
            byte[] body = "{\"reason\": \"gone\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().endsWith("/0") ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        pets.gateway().standIns().map("owners.example.com", uri);
        pets.gateway().standIns().mapVpcLink("link-1", uri);
        pets.gateway().standIns().mapService("sqs", uri);
    }

    @AfterEach
    void stop() {
        pets.close();
        server.stop(0);
    }

    @Test
    void a_function_is_told_the_route_in_format_2() {
        HttpResponse<String> answer = pets.get("/pets/7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("2.0 GET /pets/{id} {id=7}");
    }

    @Test
    void a_function_may_be_told_in_format_1() {
        assertThat(pets.send("POST", "/old/pets", "").body()).isEqualTo("1.0 POST /old/pets");
    }

    @Test
    void several_routes_lead_to_one_integration_the_default_route_too() {
        assertThat(pets.get("/files/a/b").body()).isEqualTo("2.0 ANY /files/{path+} {path=a/b}");
        assertThat(pets.send("DELETE", "/elsewhere", "").body()).isEqualTo("2.0 $default null");
    }

    @Test
    void an_endpoint_is_called_with_the_clients_method_and_mapped_parameters() {
        HttpResponse<String> answer = pets.send("PUT", "/owners/3?verbose=yes", "new");

        assertThat(seen).containsExactly("PUT /of/3 pets new");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Internal")).hasValue("secret");
    }

    @Test
    void answers_are_mapped_by_their_status() {
        HttpResponse<String> answer = pets.get("/owners/0");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("X-Reason")).hasValue("gone");
        assertThat(answer.headers().firstValue("X-Internal")).isEmpty();
    }

    @Test
    void a_private_integration_goes_through_its_vpc_link() {
        assertThat(pets.get("/private").statusCode()).isEqualTo(200);
        assertThat(seen).containsExactly("GET /private null ");
    }

    @Test
    void an_action_of_a_service_is_called_with_its_parameters() {
        pets.send("POST", "/orders", "an order");

        assertThat(seen)
                .hasSize(1)
                .first()
                .asString()
                .contains("MessageBody=an%20order")
                .contains("%2Forders");
    }

    @HttpApi(name = "pets")
    @StageVariable(name = "kind", value = "pets")
    interface PetHttpApi {

        @Route("GET /pets/{id}")
        @AwsProxy(Tell.class)
        void pet();

        @Route("POST /old/pets")
        @AwsProxy(value = Tell.class, payloadFormatVersion = "1.0", timeoutMillis = 5_000)
        void old();

        @Route("ANY /files/{path+}")
        @Route("$default")
        @AwsProxy(Tell.class)
        void others();

        @Route("ANY /owners/{id}")
        @HttpProxy(
                uri = "https://owners.example.com/of/{id}",
                parameters = {
                    @MapParameter(to = "overwrite:header.X-Pet", from = "$stageVariables.kind"),
                    @MapParameter(to = "remove:querystring.verbose", from = "''")
                })
        @ResponseParameters(
                status = 404,
                value = {
                    @MapParameter(to = "overwrite:statuscode", from = "403"),
                    @MapParameter(to = "append:header.X-Reason", from = "$response.body.reason"),
                    @MapParameter(to = "remove:header.X-Internal", from = "''")
                })
        void owners();

        @Route("GET /private")
        @HttpProxy(
                uri =
                        "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/pets/50dc6c495c0c9188/f2f7dc8efc522ab2",
                vpcLink = "link-1")
        void behindTheLink();

        @Route("POST /orders")
        @AwsService(
                value = "SQS-SendMessage",
                parameters = {
                    @MapParameter(to = "QueueUrl", from = "https://sqs.us-east-1.amazonaws.com/123456789012/orders"),
                    @MapParameter(to = "MessageBody", from = "$request.body")
                })
        void order();
    }

    /** Tells the route that it was called by. */
    static final class Tell implements RequestHandler<Map<String, Object>, Object> {

        @Override
        public Object handleRequest(Map<String, Object> event, Context context) {
            if (event.get("version").equals("1.0")) {
                return Map.of("statusCode", 200, "body", "1.0 " + event.get("httpMethod") + " " + event.get("path"));
            }
            List<String> told = new ArrayList<>();
            for (String field : List.of("version", "routeKey", "pathParameters")) {
                told.add(String.valueOf(event.get(field)));
            }
            return String.join(" ", told);
        }
    }
}
