package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKeyUse;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepOutput;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.EndpointConfiguration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes traces by hand, step by step, as a running gateway would. */
public final class TraceFixture {

    public static final String REQUEST_ID = "6f1c0a52-9d3e-4b57-8a61-2f0e7c9b4d13";
    public static final Instant RECEIVED = Instant.parse("2026-03-04T05:06:07Z");

    private final IncomingRequest incoming;
    private final List<StepTrace> steps = new ArrayList<>();
    private RoutedRequest routed;
    private AuthorizedRequest authorized;
    private IntegrationRequest integration;
    private EndpointResponse endpoint;
    private HttpResponse answer = new HttpResponse(500, Headers.EMPTY, Bytes.EMPTY);

    private TraceFixture(String requestId, HttpRequest request) {
        Peer peer = new Peer("127.0.0.1", "HTTP/1.1", false, null);
        this.incoming = new IncomingRequest(requestId, "aBcDeFgHiJk=", RECEIVED, request, peer);
    }

    public static TraceFixture request(String method, String target, Headers headers, String body) {
        return request(REQUEST_ID, method, target, headers, body);
    }

    public static TraceFixture request(String id, String method, String target, Headers headers, String body) {
        return new TraceFixture(id, new HttpRequest(method, target, headers, Bytes.utf8(body)));
    }

    /** The demo that fails on demand: a MOCK whose template picks the status. */
    public static TraceFixture demo() {
        return request("GET", "/dev/demoMock?scenario=error", Headers.of("Accept", "*/*"), "")
                .routed("/demoMock", Map.of(), Map.of("scenario", List.of("error")))
                .authorized(new Reason.ParameterValidated("method.request.querystring.scenario", true))
                .call(
                        new EndpointCall.MockCall(Bytes.utf8("{\"statusCode\": 500}")),
                        new Reason.TemplateChosen("application/json", "no Content-Type was sent"))
                .answered(new HttpResponse(500, Headers.EMPTY, Bytes.EMPTY), 0)
                .mapped(
                        response(500, "{\"message\": \"it failed\"}"),
                        new Reason.ResponseNotSelected("4\\d{2}", "404", "500"),
                        new Reason.ResponseSelected("5\\d{2}", "500", "500"))
                .finished(response(500, "{\"message\": \"it failed\"}"));
    }

    public static HttpResponse response(int status, String json) {
        return new HttpResponse(status, Headers.of("Content-Type", "application/json"), Bytes.utf8(json));
    }

    public TraceFixture routed(String resourcePath, Map<String, String> path, Map<String, List<String>> query) {
        String method = incoming.http().method();
        Resource resource = new Resource("abc123", null, null, resourcePath, Map.of());
        Method of = new Method(method, "NONE", null, List.of(), false, null, null, Map.of(), Map.of(), Map.of(), null);
        String raw = incoming.http().rawPath();
        RequestPath requestPath = new RequestPath(raw, raw.substring(raw.indexOf('/', 1)), path);
        routed = new RoutedRequest(incoming, servedAt(), resource, of, requestPath, new QueryParameters(query));
        return step(StepName.ROUTE, routed, new Reason.RouteMatched(method, resourcePath, path));
    }

    public TraceFixture authorized(Reason... why) {
        return authorized(new AuthorizedRequest(routed, new Authorization.None(), null), why);
    }

    public TraceFixture withKey(String key) {
        return authorized(
                new AuthorizedRequest(routed, new Authorization.None(), new ApiKeyUse("key1", key, null)),
                new Reason.ApiKeyChecked(true, "key " + key + " is known"));
    }

    private TraceFixture authorized(AuthorizedRequest request, Reason... why) {
        authorized = request;
        return step(StepName.METHOD_REQUEST, request, why);
    }

    public TraceFixture call(EndpointCall call, Reason... why) {
        integration = new IntegrationRequest(authorized, call);
        return step(StepName.INTEGRATION_REQUEST, integration, why);
    }

    public TraceFixture answered(HttpResponse response, int latencyMillis) {
        endpoint = new EndpointResponse(integration, response, null, Duration.ofMillis(latencyMillis));
        return step(StepName.ENDPOINT, endpoint);
    }

    public TraceFixture functionFailed(HttpResponse response) {
        endpoint = new EndpointResponse(integration, response, "Unhandled", Duration.ofMillis(1));
        return step(StepName.ENDPOINT, endpoint);
    }

    public TraceFixture mapped(HttpResponse response, Reason... why) {
        return step(StepName.INTEGRATION_RESPONSE, new MappedResponse(endpoint, response), why);
    }

    public TraceFixture finished(HttpResponse response, Reason... why) {
        answer = response;
        return step(StepName.METHOD_RESPONSE, new FinalResponse(response), why);
    }

    public TraceFixture failed(StepName name, GatewayFault fault, HttpResponse response, Reason... why) {
        steps.add(new StepTrace(name, null, List.of(why), Duration.ofNanos(700_000), fault));
        answer = response;
        return step(StepName.GATEWAY_RESPONSE, new FinalResponse(response));
    }

    public FlowTrace trace() {
        return new FlowTrace(
                incoming,
                routed == null ? null : ServedRequest.of(routed),
                steps,
                new FinalResponse(answer),
                Duration.ofMillis(12));
    }

    public Flow flow() {
        FlowRecorder recorder = FlowRecorder.standard();
        recorder.completed(trace());
        return recorder.flows().last();
    }

    private TraceFixture step(StepName name, StepOutput output, Reason... why) {
        steps.add(new StepTrace(name, output, List.of(why), Duration.ofNanos(800_000), null));
        return this;
    }

    private static ServedAt servedAt() {
        RestApi api = new RestApi(
                "a1b2c3d4e5",
                "demo",
                null,
                null,
                RECEIVED,
                "root12",
                new EndpointConfiguration(List.of(), List.of(), null),
                ApiKeySource.HEADER,
                List.of(),
                null,
                null,
                false,
                Map.of());
        Stage stage = new Stage(
                "dev", "dep123", null, null, false, null, null, Map.of(), Map.of(), null, null, null, false, null,
                Map.of(), RECEIVED, RECEIVED);
        return new ServedAt("000000000000", "us-east-1", api, stage, "dep123", false, Map.of(), "localhost", null);
    }
}
