package dev.gatehouse.flow.connection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.WebSocketDestination;
import dev.gatehouse.flow.route.WebSocketRouter;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The API by which backends reach connected clients: {@code POST}, {@code GET} and {@code DELETE} of
 * {@code /{stage}/@connections/{connectionId}}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html">Use
 *     {@literal @}connections commands in your backend service</a>
 */
public final class ManagementApi {

    private static final Pattern PATH = Pattern.compile("/(?:@|%40)connections/[^/]+");
    private static final Pattern CONNECTION_ID = Pattern.compile("[A-Za-z0-9_-]{11,}=?=?");
    private static final Map<String, String> OPERATIONS =
            Map.of("POST", "PostToConnection", "GET", "GetConnection", "DELETE", "DeleteConnection");
    private static final int ID_LENGTH = 16;
    private static final int MOST_BYTES = 128 * 1024;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final OpenConnections connections;
    private final WebSocketRouter router;
    private final ManagementCallers callers;
    private final InstantSource clock;
    private final FlowObserver observer;

    /**
     * The API of one gateway.
     *
     * @param connections those there are
     * @param directory the WebSocket APIs
     * @param credentials those known to the gateway
     * @param clock the gateway's time
     * @param observer is told of every call
     */
    public ManagementApi(
            OpenConnections connections,
            ApiDirectory directory,
            IamCredentials credentials,
            InstantSource clock,
            FlowObserver observer) {
        this.observer = observer;
        this.connections = connections;
        this.router = new WebSocketRouter(directory);
        this.callers = new ManagementCallers(credentials);
        this.clock = clock;
    }

    /** Whether a request's path is one of this API's. */
    static boolean isFor(HttpRequest request) {
        // Every request of the gateway is asked this, so the look for a word comes before the pattern.
        return request.target().contains("connections/")
                && PATH.matcher(request.rawPath()).find();
    }

    /** Answers a call. */
    HttpResponse answer(HttpRequest request, Peer peer) {
        String id = UUID.randomUUID().toString();
        IncomingRequest incoming = new IncomingRequest(id, id, clock.instant(), request, peer);
        try {
            WebSocketDestination called = called(incoming);
            callers.admit(called);
            String connectionId = connectionId(called.pathWithinStage());
            return told(answer(called, connectionId), connectionId, incoming, called.arrival())
                    .with(id);
        } catch (GatewayFault fault) {
            String type = fault.errorType().orElse("ForbiddenException");
            Answer refusal = new Answer(
                    fault.status().orElse(403), Optional.of(type), message(String.valueOf(fault.clientMessage())));
            return told(refusal, connectionId(request.rawPath()), incoming, null)
                    .with(id);
        }
    }

    /** Calls that are refused are told too: a function that may not reach its client is hard to see otherwise. */
    private Answer told(Answer answer, String connectionId, IncomingRequest call, @Nullable HttpApiArrival arrival) {
        String method = call.http().method();
        observer.called(new ConnectionCall(
                connectionId,
                OPERATIONS.getOrDefault(method, method),
                call.receivedAt(),
                answer.status(),
                call.http().body().utf8(),
                arrival));
        return answer;
    }

    /** Whether a request that names no API is about a connection that there is: backends call the name that they saw. */
    boolean knows(HttpRequest request) {
        return connections.find(connectionId(request.rawPath())).isPresent();
    }

    private WebSocketDestination called(IncomingRequest incoming) {
        if (router.leads(incoming.http())) {
            return router.destination(incoming, new Reasons());
        }
        String path = incoming.http().rawPath();
        HttpApiArrival arrival = connections
                .find(connectionId(path))
                .map(open -> open.facts().arrival())
                .filter(at -> path.startsWith("/" + at.stage().stageName() + "/"))
                .orElseThrow(() -> GatewayFault.of(
                        GatewayResponseType.ACCESS_DENIED, "Forbidden", path + " names no stage of the connection"));
        return new WebSocketDestination(
                incoming, arrival, path.substring(arrival.stage().stageName().length() + 1));
    }

    private static String connectionId(String path) {
        return decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Answer answer(WebSocketDestination called, String connectionId) {
        if (!CONNECTION_ID.matcher(connectionId).matches() || connectionId.length() != ID_LENGTH) {
            return Answer.error(400, "BadRequestException", "Invalid connectionId: " + connectionId);
        }
        Optional<OpenConnection> found =
                connections.find(connectionId).filter(open -> isOf(open.facts(), called.arrival()));
        if (found.isEmpty()) {
            return Answer.error(410, "GoneException", null);
        }
        return switch (called.incoming().http().method()) {
            case "POST" -> post(found.get(), called.incoming().http().body());
            case "GET" -> new Answer(OK, Optional.empty(), described(found.get()));
            case "DELETE" -> {
                found.get().close(WebSocketClosing.BY_BACKEND);
                yield new Answer(NO_CONTENT, Optional.empty(), "");
            }
            default -> Answer.error(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
        };
    }

    private static boolean isOf(WebSocketConnection connection, HttpApiArrival called) {
        HttpApiArrival own = connection.arrival();
        return own.api().apiId().equals(called.api().apiId())
                && own.stage().stageName().equals(called.stage().stageName());
    }

    private static Answer post(OpenConnection connection, Bytes data) {
        if (data.size() > MOST_BYTES) {
            return Answer.error(413, "PayloadTooLargeException", "Message size limit exceeded");
        }
        return connection.send(data.utf8())
                ? new Answer(OK, Optional.empty(), "")
                : Answer.error(429, "LimitExceededException", "The client does not read what it is sent");
    }

    private static String described(OpenConnection connection) {
        WebSocketConnection facts = connection.facts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(
                "connectedAt",
                facts.connectedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        ObjectNode identity = json.putObject("identity");
        identity.put("sourceIp", facts.handshake().peer().sourceIp());
        facts.handshake().http().headers().last("User-Agent").ifPresent(value -> identity.put("userAgent", value));
        json.put(
                "lastActiveAt",
                connection.lastActiveAt().truncatedTo(ChronoUnit.MILLIS).toString());
        return json.toString();
    }

    private static String message(String text) {
        return JsonNodeFactory.instance.objectNode().put("message", text).toString();
    }

    private record Answer(int status, Optional<String> errorType, String body) {

        static Answer error(int status, String type, @Nullable String text) {
            return new Answer(status, Optional.of(type), text == null ? "{}" : message(text));
        }

        HttpResponse with(String requestId) {
            Headers headers = Headers.of("x-amzn-RequestId", requestId);
            Headers typed = body.isEmpty() ? headers : headers.plus("Content-Type", "application/json");
            return new HttpResponse(
                    status,
                    errorType.map(type -> typed.plus("x-amzn-ErrorType", type)).orElse(typed),
                    Bytes.utf8(body));
        }
    }
}
