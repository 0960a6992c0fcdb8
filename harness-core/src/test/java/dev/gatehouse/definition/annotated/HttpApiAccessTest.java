package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.TokenIssuer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in to the routes of an annotated HTTP API, and how often. */
class HttpApiAccessTest {

    private final Served orders = Served.of(OrderApi.class);

    @AfterEach
    void stop() {
        orders.close();
    }

    @Test
    void the_authorizer_of_a_class_guards_its_routes() {
        TokenIssuer login = orders.gateway().callers().tokenIssuers().issuer("https://login.example.com");

        assertThat(status("/orders")).isEqualTo(401);
        assertThat(bearing("/orders", login.token().audience("orders").sign())).isEqualTo(200);
        assertThat(bearing("/orders", login.token().audience("other").sign())).isEqualTo(401);
    }

    @Test
    void a_route_may_ask_for_scopes_or_let_in_everybody_or_only_who_signs() {
        TokenIssuer login = orders.gateway().callers().tokenIssuers().issuer("https://login.example.com");
        String token = login.token().audience("orders").scopes("orders/write").sign();

        assertThat(bearing("/orders/mine", token)).isEqualTo(403);
        assertThat(bearing(
                        "/orders/mine",
                        login.token().audience("orders").scopes("orders/read").sign()))
                .isEqualTo(200);
        assertThat(status("/orders/open")).isEqualTo(200);
        assertThat(status("/orders/signed")).isEqualTo(403);
    }

    @Test
    void a_function_answers_simply_and_is_not_asked_again_while_its_answer_is_kept() {
        Simple.ASKED.set(0);

        assertThat(status("/orders/key")).isEqualTo(401);
        assertThat(status("/orders/key", "X-Key", "good")).isEqualTo(200);
        assertThat(status("/orders/key", "X-Key", "good")).isEqualTo(200);
        assertThat(status("/orders/key", "X-Key", "bad")).isEqualTo(403);
        assertThat(Simple.ASKED).hasValue(2);
    }

    @Test
    void a_function_answers_with_a_policy_in_format_1() {
        assertThat(status("/orders/policy")).isEqualTo(401);
        assertThat(status("/orders/policy", "Authorization", "good")).isEqualTo(200);
        assertThat(status("/orders/policy", "Authorization", "bad")).isEqualTo(403);
    }

    @Test
    void browsers_of_other_origins_are_answered() {
        HttpResponse<String> preflight = orders.send(
                "OPTIONS",
                "/orders/open",
                "",
                "Origin",
                "https://shop.example.com",
                "Access-Control-Request-Method",
                "GET");

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .hasValue("https://shop.example.com");
        assertThat(preflight.headers().firstValue("access-control-max-age")).hasValue("300");
        assertThat(preflight.headers().firstValue("access-control-allow-credentials"))
                .hasValue("true");
    }

    @Test
    void a_route_without_any_limit_left_is_throttled() {
        assertThat(status("/orders/never")).isEqualTo(429);
    }

    private int bearing(String path, String token) {
        return status(path, "Authorization", "Bearer " + token);
    }

    private int status(String path, String... headers) {
        return orders.send("GET", path, "", headers).statusCode();
    }

    @HttpApi
    @JwtAuthorizer(name = "login", issuer = "https://login.example.com", audience = "orders")
    @LambdaAuthorizer(
            name = "key",
            value = Simple.class,
            enableSimpleResponses = true,
            identitySource = "$request.header.X-Key",
            resultTtlInSeconds = 60)
    @LambdaAuthorizer(name = "policy", value = Policy.class, payloadFormatVersion = "1.0")
    @AuthorizedBy("login")
    @Cors(
            allowOrigins = "https://shop.example.com",
            allowMethods = "GET",
            allowHeaders = "authorization",
            exposeHeaders = "x-page",
            allowCredentials = true,
            maxAge = 300)
    @Throttling(rateLimit = 50, burstLimit = 100)
    interface OrderApi {

        @Route("GET /orders")
        @AwsProxy(Ok.class)
        void orders();

        @Route("GET /orders/mine")
        @AuthorizedBy(value = "login", scopes = "orders/read")
        @AwsProxy(Ok.class)
        void mine();

        @Route("GET /orders/open")
        @AuthorizedBy(AuthorizedBy.NONE)
        @AwsProxy(Ok.class)
        void open();

        @Route("GET /orders/signed")
        @AuthorizedBy(AuthorizedBy.AWS_IAM)
        @AwsProxy(Ok.class)
        void signed();

        @Route("GET /orders/key")
        @AuthorizedBy("key")
        @AwsProxy(Ok.class)
        void key();

        @Route("GET /orders/policy")
        @AuthorizedBy("policy")
        @AwsProxy(Ok.class)
        void policy();

        @Route("GET /orders/never")
        @AuthorizedBy(AuthorizedBy.NONE)
        @Throttling(rateLimit = 0, burstLimit = 0)
        @AwsProxy(Ok.class)
        void never();
    }

    /** Answers. */
    static final class Ok implements RequestHandler<Map<String, Object>, String> {

        @Override
        public String handleRequest(Map<String, Object> event, Context context) {
            return "ok";
        }
    }

    /** Lets in who says that it is good, and counts how often it is asked. */
    static final class Simple implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        private static final AtomicInteger ASKED = new AtomicInteger();

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            ASKED.incrementAndGet();
            return Map.of("isAuthorized", event.get("identitySource").equals(List.of("good")));
        }
    }

    /** The same, with a policy. */
    static final class Policy implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            String effect = event.get("authorizationToken").equals("good") ? "Allow" : "Deny";
            Map<String, Object> statement = Map.of("Effect", effect, "Action", "execute-api:Invoke", "Resource", "*");
            return Map.of(
                    "principalId",
                    "somebody",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        }
    }
}
