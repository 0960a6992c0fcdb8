package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.ServedHttpApiRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.flow.exchange.WebSocketConnection;
import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.flow.limits.RequestLimits;
import dev.gatehouse.flow.route.Destination;
import dev.gatehouse.flow.route.HttpApiDestination;
import dev.gatehouse.flow.route.HttpApiRoute;
import dev.gatehouse.flow.route.HttpApiRouter;
import dev.gatehouse.flow.route.Route;
import dev.gatehouse.flow.route.Router;
import dev.gatehouse.flow.route.WebSocketRoute;
import dev.gatehouse.flow.route.WebSocketRouter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One request's way through a flow: runs its steps and keeps how each went. On one thread. */
final class FlowRun {

    private final IncomingRequest incoming;
    private final List<StepTrace> steps = new ArrayList<>(7);
    private Known known;
    private @Nullable ServedRequest served;
    private @Nullable HttpApiDestination httpApi;
    private @Nullable WebSocketEvent webSocket;

    FlowRun(IncomingRequest incoming) {
        this.incoming = incoming;
        this.known = Known.of(incoming);
    }

    /** Finds what answers the request. */
    Route route(Router router) {
        return traced(
                StepName.ROUTE,
                why -> {
                    RequestLimits.check(incoming);
                    return router.route(reached(router.destination(incoming, why)), why);
                },
                Route::request);
    }

    /** Finds what answers a request to an HTTP API. */
    HttpApiRoute route(HttpApiRouter router) {
        return traced(
                StepName.ROUTE,
                why -> {
                    HttpApiDestination found = router.destination(incoming, why);
                    httpApi = found;
                    RequestLimits.check(incoming);
                    return router.route(found, why);
                },
                HttpApiRoute::output);
    }

    /** Finds what answers a client that wants to connect. */
    WebSocketRoute route(WebSocketRouter router, String connectionId) {
        return traced(
                StepName.ROUTE,
                why -> {
                    WebSocketEvent connect = router.connect(incoming, connectionId, why);
                    webSocket = connect;
                    RequestLimits.check(incoming);
                    return router.route(connect, why);
                },
                WebSocketRoute::output);
    }

    /** Finds what answers an event of a connection that there is. */
    WebSocketRoute route(WebSocketRouter router, WebSocketEvent event) {
        webSocket = event;
        return traced(StepName.ROUTE, why -> router.route(event, why), WebSocketRoute::output);
    }

    /** The event of a connection that this is about; null where there is no connection. */
    @Nullable
    WebSocketEvent event() {
        return webSocket;
    }

    /** The connection that the event is about, of an event that has a route. */
    WebSocketConnection connection() {
        return Objects.requireNonNull(webSocket).connection();
    }

    /** The stage of an HTTP API that the request has reached; null before that. */
    @Nullable
    HttpApiDestination reached() {
        return httpApi;
    }

    /** The stage of an HTTP API that the request has reached, of a request that has a route. */
    HttpApiDestination destination() {
        return Objects.requireNonNull(httpApi);
    }

    /** Takes the method that a test invocation names, wherever its path would lead. */
    Route route(Destination destination, Route named) {
        reached(destination);
        return traced(StepName.ROUTE, why -> named, Route::request);
    }

    private Destination reached(Destination destination) {
        known = Known.of(destination);
        served = destination.request();
        return destination;
    }

    /** Does one step. */
    <I extends StepOutput, O extends StepOutput> O step(StepName name, Step<I, O> step, I input) {
        return traced(name, why -> step.apply(input, why), output -> output);
    }

    private <T> T traced(StepName name, Function<Reasons, T> work, Function<T, StepOutput> output) {
        Reasons why = new Reasons();
        long start = System.nanoTime();
        try {
            T result = work.apply(why);
            known = known.and(output.apply(result));
            add(name, output.apply(result), why, start, null);
            return result;
        } catch (GatewayFault fault) {
            add(name, null, why, start, fault);
            throw fault;
        } catch (RuntimeException | StackOverflowError | LinkageError unexpected) {
            GatewayFault fault = unexpected(name, unexpected);
            add(name, null, why, start, fault);
            throw fault;
        }
    }

    private static GatewayFault unexpected(StepName name, Throwable cause) {
        return GatewayFault.internalServerError(name.title() + " failed unexpectedly: " + cause)
                .causedBy(cause);
    }

    private void add(
            StepName name, @Nullable StepOutput output, Reasons why, long start, @Nullable GatewayFault fault) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        steps.add(new StepTrace(name, output, why.given(), took, fault));
    }

    /** The gateway's own answer to a fault. */
    FinalResponse answer(GatewayFault fault) {
        Reason faulted = new Reason.Faulted(fault.type().name(), fault.clientMessage(), fault.truth());
        return answer(faulted, why -> known.responses().answer(fault, known.scope()));
    }

    /** The same, made in another way. */
    FinalResponse answer(Reason faulted, Function<Reasons, FinalResponse> made) {
        long start = System.nanoTime();
        Reasons why = new Reasons();
        why.add(faulted);
        FinalResponse answer = made.apply(why);
        add(StepName.GATEWAY_RESPONSE, answer, why, start, null);
        return answer;
    }

    /** The whole exchange. */
    FlowTrace trace(ApiKind kind, FinalResponse answer, Duration took) {
        ServedHttpApiRequest servedHttpApi = httpApi == null ? null : httpApi.request();
        return new FlowTrace(kind, incoming, served, servedHttpApi, webSocket, steps, answer, took);
    }
}
