package dev.gatehouse.definition.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.gatehouse.Gateway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An annotated WebSocket API, talked to. */
class WebSocketApiTest {

    private final Gateway gateway = Gateway.start(AnnotatedDefinition.of(ChatApi.class));
    private final Heard heard = new Heard();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_message_takes_the_route_that_its_action_names_and_is_answered_where_the_route_answers() throws Exception {
        WebSocket socket = connect("good");

        socket.sendText("{\"action\": \"say\", \"text\": \"hello\"}", true);
        assertThat(heard.next()).isEqualTo("MESSAGE say");
        socket.sendText("{\"action\": \"join\", \"room\": \"blue\"}", true);
        assertThat(heard.next()).isEqualTo("{\"joined\": \"blue\"}");
        socket.sendText("{\"action\": \"whisper\"}", true);
        assertThat(heard.next()).isEqualTo("{\"unknown\": \"$default\"}");
    }

    @Test
    void a_message_that_does_not_fit_the_routes_model_is_told_so() throws Exception {
        WebSocket socket = connect("good");

        socket.sendText("{\"action\": \"join\"}", true);

        assertThat(heard.next()).contains("Bad request body");
    }

    @Test
    void a_template_is_found_by_its_key_and_a_response_by_its_pattern() throws Exception {
        WebSocket socket = connect("good");

        socket.sendText("{\"action\": \"lookup\", \"kind\": \"missing\"}", true);
        assertThat(heard.next()).isEqualTo("{\"found\": false}");
        socket.sendText("{\"action\": \"lookup\", \"kind\": \"other\"}", true);
        assertThat(heard.next()).isEqualTo("{\"found\": true}");
    }

    @Test
    void the_authorizer_says_who_connects() {
        assertThatThrownBy(() -> connect("bad"))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    private WebSocket connect(String user) {
        String base = gateway.baseUri().toString().replaceFirst("^http", "ws");
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(base + "?user=" + user), heard)
                .join();
    }

    @WebSocketApi(name = "chat")
    @StageVariable(name = "room", value = "blue")
    @LambdaAuthorizer(name = "users", value = Allow.class, identitySource = "route.request.querystring.user")
    @AuthorizedBy("users")
    interface ChatApi {

        @Route("$connect")
        @AwsProxy(Say.class)
        void connect();

        @Route("say")
        @AwsProxy(Say.class)
        @RouteResponse
        void say();

        @Route("join")
        @RouteModel(Join.class)
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(template = "{\"joined\": \"$stageVariables.room\"}")
        @RouteResponse
        void join();

        @Route("lookup")
        @TemplateSelectionExpression("$request.body.kind")
        @Mock(
                request = "{\"statusCode\": 200}",
                requestTemplates = @Template(key = "missing", value = "{\"statusCode\": 404}"))
        @IntegrationResponse(template = "{\"found\": true}")
        @IntegrationResponse(selectionPattern = "4\\d{2}", template = "{\"found\": false}")
        @RouteResponse
        void lookup();

        @Route("$default")
        @Mock(request = "{\"statusCode\": 200}")
        @IntegrationResponse(template = "{\"unknown\": \"$context.routeKey\"}")
        @RouteResponse
        void others();
    }

    record Join(String action, String room) {}

    /** Says by what it was called. */
    static final class Say implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            Map<?, ?> about = (Map<?, ?>) event.get("requestContext");
            return Map.of("statusCode", 200, "body", about.get("eventType") + " " + about.get("routeKey"));
        }
    }

    /** Lets in the good. */
    static final class Allow implements RequestHandler<Map<String, Object>, Map<String, Object>> {

        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            String effect = event.get("queryStringParameters").toString().contains("good") ? "Allow" : "Deny";
            Map<String, Object> statement = Map.of("Effect", effect, "Action", "execute-api:Invoke", "Resource", "*");
            return Map.of(
                    "principalId",
                    "somebody",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        }
    }

    /** The messages that came. */
    private static final class Heard implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            messages.add(text.toString());
            socket.request(1);
            return null;
        }

        String next() throws InterruptedException {
            String message = messages.poll(10, TimeUnit.SECONDS);
            return message == null ? "nothing" : message;
        }
    }
}
