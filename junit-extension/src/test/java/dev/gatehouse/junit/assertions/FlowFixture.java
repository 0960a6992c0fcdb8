package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.CacheKey;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Call;
import dev.gatehouse.record.EndpointAnswer;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.IntegrationRequestStage;
import dev.gatehouse.record.IntegrationResponseStage;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.MethodResponseStage;
import dev.gatehouse.record.Route;
import dev.gatehouse.record.ServedFrom;
import dev.gatehouse.record.StageName;
import dev.gatehouse.record.StageRun;
import dev.gatehouse.record.redaction.Masked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Flows to assert on. */
final class FlowFixture {

    static final String KEY = "a-secret-key-of-20-chars";

    private FlowFixture() {}

    /** A MOCK that answers 500 on demand. */
    static Flow demo() {
        HttpResponse answer = json(500, "{\"message\":\"it failed\",\"code\":7}");
        return flow(
                run(new Reason.RouteMatched("GET", "/demoMock/{id}", Map.of("id", "7"))),
                new IntegrationRequestStage(
                        run(new Reason.TemplateChosen("application/json", "no Content-Type was sent")),
                        new Call(Call.Kind.MOCK, "", "", Headers.EMPTY, Bytes.utf8("{statusCode: 500,}"))),
                new IntegrationResponseStage(
                        run(
                                new Reason.ResponseNotSelected("4\\d{2}", "404", "500"),
                                new Reason.ResponseSelected("5\\d{2}", "500", "500"),
                                new Reason.TemplateChosen("application/json", "it is the only one")),
                        new EndpointAnswer(true, json(500, "{\"a\":[1,2]}"), "", Duration.ofMillis(3)),
                        answer),
                new MethodResponseStage(run(), answer, false));
    }

    /** A call of an endpoint, with what came in passed through. */
    static Flow calling(Call.Kind kind, String method, String target) {
        HttpResponse answer = json(200, "[]");
        Headers headers = Headers.of("X-A", "1", "X-Api-Key", Masked.secret(KEY));
        return flow(
                run(),
                new IntegrationRequestStage(
                        run(new Reason.PassedThrough("there are no templates")),
                        new Call(kind, method, target, headers, Bytes.utf8("{\"v\":1.0,\"s\":\"x\"}"))),
                new IntegrationResponseStage(
                        run(new Reason.ResponseSelected(null, "200", "200")),
                        new EndpointAnswer(true, answer, "", Duration.ofMillis(3)),
                        answer),
                new MethodResponseStage(run(), answer, false));
    }

    /** A request whose answer was in the cache. */
    static Flow cached() {
        HttpResponse answer = json(200, "[]");
        return flow(
                run(),
                new IntegrationRequestStage(
                        run(
                                new Reason.CacheHit(key("a"), "4be0", Duration.ofSeconds(12), Duration.ofSeconds(300)),
                                new Reason.NotInCacheKey(
                                        "method.request.querystring.page", List.of("1"), List.of("2"))),
                        new Call(Call.Kind.CACHE, "", "", Headers.EMPTY, Bytes.EMPTY)),
                new IntegrationResponseStage(
                        run(new Reason.ResponseSelected(null, "200", "200")),
                        new EndpointAnswer(true, answer, "", Duration.ZERO),
                        answer),
                new MethodResponseStage(run(), answer, false));
    }

    /** A request whose answer was not in the cache, and is now. */
    static Flow missed() {
        HttpResponse answer = json(200, "[]");
        return flow(
                run(),
                new IntegrationRequestStage(
                        run(new Reason.CacheMiss(key("b"), "nothing is kept", key("a"))),
                        new Call(Call.Kind.MOCK, "", "", Headers.EMPTY, Bytes.EMPTY)),
                new IntegrationResponseStage(
                        run(new Reason.CacheKept(key("b"), Duration.ofSeconds(300))),
                        new EndpointAnswer(true, answer, "", Duration.ZERO),
                        answer),
                new MethodResponseStage(run(), answer, false));
    }

    private static CacheKey key(String type) {
        return new CacheKey("dep123", "abc", "GET", Map.of("method.request.querystring.type", List.of(type)));
    }

    /** A request whose body its model refuses. */
    static Flow refused() {
        Reason invalid = new Reason.BodyValidated("NewPet", "application/json", List.of("/name is no string"));
        return ended(
                GatewayResponseType.BAD_REQUEST_BODY, "Invalid request body", "the body does not fit", 400, invalid);
    }

    /** A request that no method fits. */
    static Flow unrouted() {
        Reason near = new Reason.RouteRejected("POST", "/demoMock/{id}", "it is POST, the request is GET");
        Flow flow = ended(
                GatewayResponseType.MISSING_AUTHENTICATION_TOKEN,
                "Missing Authentication Token",
                "no method fits",
                403,
                near);
        MethodRequestStage stage = new MethodRequestStage(
                flow.methodRequest().run(),
                flow.methodRequest().request(),
                QueryParameters.EMPTY,
                new Route("", "", "/demoMock/7", Map.of()),
                new Authorization.None());
        return with(flow, stage);
    }

    private static Flow ended(GatewayResponseType type, String message, String truth, int status, Reason reason) {
        Fault fault = new Fault(StageName.METHOD_REQUEST, type, message, truth);
        Flow flow = flow(
                new StageRun(true, Duration.ofMillis(1), List.of(reason), fault),
                new IntegrationRequestStage(StageRun.NOT_REACHED, Call.NONE),
                new IntegrationResponseStage(StageRun.NOT_REACHED, EndpointAnswer.NONE, json(0, "")),
                new MethodResponseStage(StageRun.NOT_REACHED, json(status, "{\"message\":\"" + message + "\"}"), true));
        return with(flow, fault);
    }

    private static Flow flow(
            StageRun methodRequest,
            IntegrationRequestStage integrationRequest,
            IntegrationResponseStage integrationResponse,
            MethodResponseStage methodResponse) {
        HttpRequest request = new HttpRequest(
                "GET",
                "/dev/demoMock/7?q=a&q=b",
                Headers.of("Accept", "*/*", "Authorization", Masked.credentials("Bearer " + KEY)),
                Bytes.utf8("{\"in\": true}"));
        return new Flow(
                "6f1c0a52",
                "ext=",
                Instant.EPOCH,
                Duration.ofMillis(12),
                new ServedFrom("a1b2c3d4e5", "demo", "dev", "dep123", false),
                new MethodRequestStage(
                        methodRequest,
                        request,
                        new QueryParameters(Map.of("q", List.of("a", "b"))),
                        new Route("GET", "/demoMock/{id}", "/demoMock/7", Map.of("id", "7")),
                        new Authorization.None()),
                integrationRequest,
                integrationResponse,
                methodResponse,
                null);
    }

    private static Flow with(Flow flow, MethodRequestStage stage) {
        return copy(flow, stage, flow.fault());
    }

    private static Flow with(Flow flow, Fault fault) {
        return copy(flow, flow.methodRequest(), Objects.requireNonNull(fault));
    }

    private static Flow copy(Flow flow, MethodRequestStage stage, @Nullable Fault fault) {
        return new Flow(
                flow.requestId(),
                flow.extendedRequestId(),
                flow.started(),
                flow.took(),
                flow.servedFrom(),
                stage,
                flow.integrationRequest(),
                flow.integrationResponse(),
                flow.methodResponse(),
                fault);
    }

    private static StageRun run(Reason... reasons) {
        return new StageRun(true, Duration.ofMillis(1), List.of(reasons), null);
    }

    private static HttpResponse json(int status, String body) {
        return new HttpResponse(status, Headers.of("Content-Type", "application/json"), Bytes.utf8(body));
    }
}
