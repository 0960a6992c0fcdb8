package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.HttpApiIntegrationRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.WebSocketEndpointResponse;
import dev.gatehouse.flow.exchange.WebSocketIntegrationRequest;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The step that calls the endpoint, whatever kind it is.
 *
 * <pre>{@code
 * Endpoints endpoints = new Endpoints(new HttpConnections(HttpBackends.NONE), FunctionResolver.of(functions), services);
 * EndpointResponse response = endpoints.call(integrationRequest, why);
 * }</pre>
 *
 * @param http calls HTTP servers
 * @param lambda invokes functions
 * @param services calls other AWS services
 */
public record Endpoints(HttpEndpoint http, LambdaInvoker lambda, ServiceEndpoint services) {

    /**
     * Calls the endpoint and waits for its answer.
     *
     * @throws GatewayFault if there is no answer, or none in time
     */
    public EndpointResponse call(IntegrationRequest request, Reasons why) {
        Answer answer = answer(request.call(), request.request().authorization(), why);
        return new EndpointResponse(request, answer.http(), answer.functionError(), answer.latency());
    }

    /**
     * Calls the endpoint of an HTTP API's integration and waits for its answer.
     *
     * @throws GatewayFault if there is no answer, or none in time
     */
    public HttpApiEndpointResponse call(HttpApiIntegrationRequest request, Reasons why) {
        Answer answer = answer(request.call(), request.request().authorization(), why);
        return new HttpApiEndpointResponse(request, answer.http(), answer.functionError(), answer.latency());
    }

    /** The same for an event of a WebSocket connection. */
    public WebSocketEndpointResponse call(WebSocketIntegrationRequest request, Reasons why) {
        Answer answer = answer(request.call(), request.event().authorization(), why);
        return new WebSocketEndpointResponse(request, answer.http(), answer.functionError(), answer.latency());
    }

    private Answer answer(EndpointCall call, Authorization caller, Reasons why) {
        long start = System.nanoTime();
        Answer answer = answered(call, caller, why);
        Duration latency = Duration.ofNanos(System.nanoTime() - start);
        why.add(new Reason.EndpointCalled(describe(call), latency));
        return new Answer(answer.http(), answer.functionError(), latency);
    }

    private Answer answered(EndpointCall call, Authorization caller, Reasons why) {
        if (call instanceof HttpCall httpCall) {
            return new Answer(http.call(httpCall, why), null);
        }
        if (call instanceof ServiceCall serviceCall) {
            return new Answer(services.call(serviceCall, caller, why), null);
        }
        if (call instanceof LambdaCall lambdaCall) {
            InvocationPayload.checkSize(lambdaCall.payload());
            if (!lambdaCall.proxyEvent()) {
                InvocationPayload.checkJson(lambdaCall.payload());
            }
            LambdaResult result = lambda.invoke(invocation(lambdaCall));
            return new Answer(
                    new HttpResponse(result.status(), result.headers(), result.payload()), result.functionError());
        }
        return new Answer(new HttpResponse(200, Headers.EMPTY, call.payload()), null);
    }

    private static LambdaInvocation invocation(LambdaCall call) {
        try {
            FunctionName name = FunctionName.parse(call.functionArn());
            return new LambdaInvocation(name, call.payload(), call.asynchronous(), call.timeout());
        } catch (IllegalArgumentException noName) {
            throw Faults.configuration(noName.getMessage()).causedBy(noName);
        }
    }

    private static String describe(EndpointCall call) {
        if (call instanceof HttpCall http) {
            return http.method() + " " + http.uri();
        }
        if (call instanceof ServiceCall service) {
            return service.http().method() + " " + service.http().uri();
        }
        return call instanceof LambdaCall lambda ? lambda.functionArn() : "MOCK";
    }

    /** What came back, before it is tied to its request. */
    private record Answer(HttpResponse http, @Nullable String functionError, Duration latency) {

        Answer(HttpResponse http, @Nullable String functionError) {
            this(http, functionError, Duration.ZERO);
        }
    }
}
