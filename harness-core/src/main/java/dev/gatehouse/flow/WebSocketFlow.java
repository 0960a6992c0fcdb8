package dev.gatehouse.flow;

import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.connection.Connecting;
import dev.gatehouse.flow.connection.ConnectionFlow;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.MappedWebSocketResponse;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.WebSocketClosing;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.WebSocketRoute;
import dev.gatehouse.flow.route.WebSocketRouter;
import dev.gatehouse.flow.websocket.admission.ConnectParameters;
import dev.gatehouse.flow.websocket.admission.EventGuards;
import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketRoute;
import dev.gatehouse.flow.websocket.integration.CompiledWebSocketIntegration;
import dev.gatehouse.flow.websocket.response.SentToClient;
import dev.gatehouse.flow.websocket.response.WithoutIntegration;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of what happens on the connections of a WebSocket API, in order: the table of contents of its data plane.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">About
 *     WebSocket APIs</a>
 */
public final class WebSocketFlow implements ConnectionFlow {

    private final WebSocketRouter router;
    private final EventGuards guards;
    private final Endpoints endpoints;
    private final FlowRunner runner;
    private final RequestIds ids = new RequestIds();

    /**
     * A flow over the WebSocket APIs of one gateway.
     *
     * @param directory the APIs
     * @param guards what the gateway holds to guard their routes
     * @param endpoints the endpoints behind integrations
     * @param clock the gateway's time
     * @param observer is told of every event before its answer is sent
     */
    public WebSocketFlow(
            ApiDirectory directory,
            EventGuards guards,
            Endpoints endpoints,
            InstantSource clock,
            FlowObserver observer) {
        this.router = new WebSocketRouter(directory);
        this.guards = guards;
        this.endpoints = endpoints;
        this.runner = new FlowRunner(clock, observer, new WebSocketAnswers());
    }

    private FinalResponse steps(FlowRun run, WebSocketRoute found, Consumer<AuthorizedWebSocketEvent> admitted) {
        if (found instanceof WebSocketRoute.NotNeeded notNeeded) {
            return notNeeded.answer();
        }
        WebSocketRoute.Routed routed = (WebSocketRoute.Routed) found;
        CompiledWebSocketRoute route = routed.route();
        AuthorizedWebSocketEvent authorized =
                run.step(StepName.ROUTE_AND_AUTHORIZATION, (event, why) -> admit(event, route, why), routed.event());
        admitted.accept(authorized);
        CompiledWebSocketIntegration integration = route.integration();
        if (integration == null) {
            return run.step(StepName.RESPONSE, new WithoutIntegration(), authorized);
        }
        WebSocketIntegrationRequest call = run.step(StepName.INTEGRATION_REQUEST, integration.request(), authorized);
        WebSocketEndpointResponse answer = run.step(StepName.ENDPOINT, endpoints::call, call);
        MappedWebSocketResponse mapped = run.step(StepName.INTEGRATION_RESPONSE, integration.response(), answer);
        return run.step(StepName.RESPONSE, new SentToClient(route), mapped);
    }

    private AuthorizedWebSocketEvent admit(RoutedWebSocketEvent event, CompiledWebSocketRoute route, Reasons why) {
        AuthorizedWebSocketEvent authorized = guards.admit(event, why);
        switch (event.event().type()) {
            case CONNECT -> ConnectParameters.validate(event, why);
            case MESSAGE -> route.models().validate(event, why);
            case DISCONNECT -> {}
        }
        return authorized;
    }

    @Override
    public Connecting connect(HttpRequest handshake, Peer peer) {
        AtomicReference<@Nullable WebSocketConnection> connection = new AtomicReference<>();
        String connectionId = ids.extendedRequestId();
        FinalResponse answer = runner.run(runner.incoming(handshake, peer), run -> {
            WebSocketRoute found = run.route(router, connectionId);
            connection.set(run.connection());
            return steps(run, found, admitted -> connection.set(run.connection().of(admitted)));
        });
        boolean accepted = answer.http().status() == SentToClient.SWITCHING_PROTOCOLS;
        return new Connecting(answer.http(), accepted ? connection.get() : null);
    }

    @Override
    public HttpResponse message(WebSocketConnection connection, String text) {
        IncomingRequest incoming = runner.incoming(
                new HttpRequest("MESSAGE", target(connection), Headers.EMPTY, Bytes.utf8(text)), peer(connection));
        String messageId = ids.extendedRequestId();
        return happened(
                new WebSocketEvent(incoming, router.asOfNow(connection), WebSocketEventType.MESSAGE, messageId, null));
    }

    @Override
    public void disconnect(WebSocketConnection connection, WebSocketClosing closing) {
        IncomingRequest incoming = runner.incoming(
                new HttpRequest("DISCONNECT", target(connection), Headers.EMPTY, Bytes.EMPTY), peer(connection));
        happened(
                new WebSocketEvent(incoming, router.asOfNow(connection), WebSocketEventType.DISCONNECT, null, closing));
    }

    private HttpResponse happened(WebSocketEvent event) {
        return runner.run(event.incoming(), run -> steps(run, run.route(router, event), admitted -> {}))
                .http();
    }

    private static String target(WebSocketConnection connection) {
        return connection.handshake().http().rawPath();
    }

    private static Peer peer(WebSocketConnection connection) {
        return connection.handshake().peer();
    }
}
