package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketRoute;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stage that a WebSocket client calls, and the routes of what happens on its connection.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">Routes for
 *     WebSocket APIs</a>
 */
public final class WebSocketRouter {

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int OK = 200;

    private final ApiDirectory directory;

    /** A router to the APIs of a directory. */
    public WebSocketRouter(ApiDirectory directory) {
        this.directory = directory;
    }

    /** Whether a request is for a WebSocket API: by its host or path, or because there is just one. */
    public boolean leads(HttpRequest request) {
        return !directory.servedWebSocketApis().isEmpty()
                && new WebSocketEntrances(directory)
                        .api(RequestAddress.of(request))
                        .isPresent();
    }

    /**
     * The stage of a request, and its path within it.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 403 if it reaches none
     */
    public WebSocketDestination destination(IncomingRequest incoming, Reasons why) {
        return new WebSocketEntrances(directory).reached(RequestAddress.of(incoming.http()), incoming, why);
    }

    /**
     * A client that wants to connect, at the stage that it calls.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 403 if it calls none
     */
    public WebSocketEvent connect(IncomingRequest incoming, String connectionId, Reasons why) {
        WebSocketDestination reached = destination(incoming, why);
        requireNothingBehindStage(reached);
        WebSocketConnection connection = new WebSocketConnection(
                connectionId,
                incoming.receivedAt(),
                reached.arrival(),
                reached.incoming(),
                new Authorization.None(),
                null);
        return new WebSocketEvent(reached.incoming(), connection, WebSocketEventType.CONNECT, null, null);
    }

    /** A WebSocket API has routes for messages, and none for paths. */
    private static void requireNothingBehindStage(WebSocketDestination reached) {
        String path = reached.pathWithinStage();
        if (!path.equals("/")) {
            String stageName = reached.arrival().stage().stageName();
            throw Forbidden.because("nothing is behind the stage of a WebSocket API, and the path goes on with " + path
                    + new StageTwice(stageName, path).because());
        }
    }

    /**
     * The route of an event, in the deployment that its stage points at now.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault 403 for a message that no route takes
     */
    public WebSocketRoute route(WebSocketEvent event, Reasons why) {
        ServedWebSocketStage stage = stage(event.connection().arrival())
                .orElseThrow(() -> Forbidden.because("the connection's stage is not deployed any more"));
        Optional<CompiledWebSocketRoute> found = stage.deployed().routes().find(event, why);
        if (found.isPresent()) {
            CompiledWebSocketRoute route = found.get();
            why.add(new Reason.RouteMatched(event.type().name(), route.route().routeKey(), Map.of()));
            return new WebSocketRoute.Routed(new RoutedWebSocketEvent(event, route.route(), route.authorizer()), route);
        }
        if (event.type() == WebSocketEventType.MESSAGE) {
            throw Forbidden.because("no route takes the message, and the API has no $default route; its routes are "
                    + stage.deployed().routes().keys());
        }
        boolean connect = event.type() == WebSocketEventType.CONNECT;
        why.add(new Reason.Noted(
                connect ? "the API has no $connect route: everybody may connect" : "the API has no $disconnect route"));
        return new WebSocketRoute.NotNeeded(
                new FinalResponse(new HttpResponse(connect ? SWITCHING_PROTOCOLS : OK, Headers.EMPTY, Bytes.EMPTY)));
    }

    /** A connection as its stage is now: stage variables, limits and the deployment may have changed since it was made. */
    public WebSocketConnection asOfNow(WebSocketConnection connection) {
        HttpApiArrival before = connection.arrival();
        return stage(before)
                .map(stage -> connection.at(new HttpApiArrival(
                        before.accountId(),
                        before.region(),
                        stage.deployed().snapshot().api(),
                        stage.stage(),
                        stage.deploymentId(),
                        before.domainName(),
                        before.basePath())))
                .orElse(connection);
    }

    private Optional<ServedWebSocketStage> stage(HttpApiArrival arrival) {
        return directory.findWebSocketApi(arrival.api().apiId()).map(api -> api.stages()
                .get(arrival.stage().stageName()));
    }
}
