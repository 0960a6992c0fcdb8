package dev.gatehouse.flow;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.methodrequest.authorization.Authorizers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks an authorizer about a request that no method gets.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/configure-api-gateway-lambda-authorization.html">Configure
 *     a Lambda authorizer</a>
 */
public final class AuthorizerTestFlow {

    private static final Method ANY_METHOD =
            new Method("GET", "CUSTOM", null, List.of(), false, null, null, Map.of(), Map.of(), Map.of(), null);

    private final TestStage stage;
    private final Supplier<Authorizers> authorizers;
    private final InstantSource clock;
    private final RequestIds ids = new RequestIds();

    /**
     * A flow that asks a gateway's authorizers.
     *
     * @param stage where test invocations are served from
     * @param authorizers new for each test: what was said to one is not kept for the next
     * @param clock the gateway's time
     */
    public AuthorizerTestFlow(TestStage stage, Supplier<Authorizers> authorizers, InstantSource clock) {
        this.stage = stage;
        this.authorizers = authorizers;
        this.clock = clock;
    }

    /** Asks it. */
    public AuthorizerTest run(RestApi api, Authorizer authorizer, HttpRequest http, Map<String, String> variables) {
        long start = System.nanoTime();
        RoutedRequest request = routed(api, http, variables);
        Reasons why = new Reasons();
        @Nullable Authorization caller = null;
        @Nullable GatewayFault refusal = null;
        try {
            caller = authorizers.get().ask(authorizer, request, why);
        } catch (GatewayFault fault) {
            refusal = fault;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new AuthorizerTest(request.incoming(), caller, refusal, why.given(), took);
    }

    private RoutedRequest routed(RestApi api, HttpRequest http, Map<String, String> variables) {
        IncomingRequest incoming =
                new IncomingRequest(ids.requestId(), ids.extendedRequestId(), clock.instant(), http, Peer.TEST_INVOKE);
        return new RoutedRequest(
                incoming,
                stage.ofAuthorizer(api, variables, clock.instant()),
                new Resource(api.rootResourceId(), null, null, "/", Map.of()),
                ANY_METHOD,
                new RequestPath(http.rawPath(), http.rawPath(), Map.of()),
                http.rawQuery().map(QueryParameters::ofRestApi).orElse(QueryParameters.EMPTY));
    }
}
