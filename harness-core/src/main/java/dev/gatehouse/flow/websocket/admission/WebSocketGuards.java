package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedWebSocketEvent;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketEventType;
import dev.gatehouse.flow.methodrequest.iam.IamCredentials;
import dev.gatehouse.model.v2.Authorizer;
import java.time.InstantSource;

/**
 * Guards the routes of a gateway's WebSocket APIs.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html">Controlling
 *     and managing access to a WebSocket API</a>
 */
public final class WebSocketGuards implements EventGuards {

    private static final Authorization NONE = new Authorization.None();

    private final ConnectAuthorizers functions;
    private final SignedCallers signed;
    private final KeyedCallers keys;
    private final EventThrottles throttles;

    /**
     * Guards that have kept nothing yet.
     *
     * @param functions calls the functions of authorizers
     * @param credentials those known to the gateway
     * @param keys API keys and their plans
     * @param clock the gateway's time
     */
    public WebSocketGuards(
            LambdaInvoker functions, IamCredentials credentials, KeyedCallers keys, InstantSource clock) {
        this.functions = new ConnectAuthorizers(functions);
        this.signed = new SignedCallers(credentials);
        this.keys = keys;
        this.throttles = new EventThrottles(clock);
    }

    @Override
    public AuthorizedWebSocketEvent admit(RoutedWebSocketEvent event, Reasons why) {
        Authorization caller = caller(event, why);
        if (event.event().type() == WebSocketEventType.DISCONNECT) {
            return new AuthorizedWebSocketEvent(
                    event, caller, event.event().connection().apiKey());
        }
        ApiKeyUse used = keys.check(event, caller, why);
        throttles.admit(event, why);
        ApiKeyUse known = used == null ? event.event().connection().apiKey() : used;
        return new AuthorizedWebSocketEvent(event, caller, known);
    }

    private Authorization caller(RoutedWebSocketEvent event, Reasons why) {
        WebSocketConnection connection = event.event().connection();
        if (event.event().type() != WebSocketEventType.CONNECT) {
            return connection.authorization();
        }
        String type = event.route().authorizationType().name();
        try {
            Authorization caller =
                    switch (event.route().authorizationType()) {
                        case NONE -> NONE;
                        case AWS_IAM ->
                            signed.admit(
                                    event.event().incoming(),
                                    connection.arrival().region(),
                                    RouteArn.of(event));
                        case CUSTOM -> byFunction(event, why);
                        case JWT -> throw GatewayFault.internalServerError("WebSocket APIs have no JWT authorization");
                    };
            why.add(new Reason.Authorized(
                    type, caller.equals(NONE) ? "the route asks for no authorization" : "the caller may connect"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizationRefused(type, fault.truth()));
            throw fault;
        }
    }

    private Authorization byFunction(RoutedWebSocketEvent event, Reasons why) {
        Authorizer authorizer = event.authorizer();
        String name = authorizer == null ? "" : authorizer.name();
        try {
            Authorization caller = functions.ask(authorizer, event, why);
            why.add(new Reason.AuthorizerDecided(name, "CUSTOM", true, "its function let it in"));
            return caller;
        } catch (GatewayFault fault) {
            why.add(new Reason.AuthorizerDecided(name, "CUSTOM", false, fault.truth()));
            throw fault;
        }
    }
}
