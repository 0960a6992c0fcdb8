package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Authorization;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Flows of HTTP APIs to assert on. */
final class HttpApiFlows {

    private static final String FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:pets";
    private static final Route PET = new Route("GET", "/pets/{id}", "/pets/a%20b", Map.of("id", "a b"));
    private static final HttpResponse NOTHING = new HttpResponse(0, Headers.EMPTY, Bytes.EMPTY);

    private HttpApiFlows() {}

    /** A function's answer to a caller with a token. */
    static Flow answered() {
        HttpResponse answer = new HttpResponse(200, Headers.of("Content-Type", "application/json"), Bytes.utf8("[1]"));
        StageRun first = run(
                new Reason.RouteKeyMatched("GET /pets/{id}", Map.of("id", "a b"), "full match of method and path"),
                new Reason.IdentitySourceRead("$request.header.Authorization", true),
                new Reason.AuthorizerDecided("jwt", "JWT", true, "the token is accepted"),
                new Reason.LimitChecked("stage dev for GET /pets/{id}", true, "5 requests a second, burst 2"));
        return flow(
                route(first, PET, new Authorization.ByToken(Map.of("sub", "u1"), null)),
                new IntegrationRequestStage(
                        run(
                                new Reason.ParameterMapped("append:header.x-a", "$context.stage", List.of("dev")),
                                new Reason.ParameterMapped("overwrite:header.x-b", "$request.header.b", List.of()),
                                new Reason.PayloadFormatUsed("2.0", "the event")),
                        new Call(Call.Kind.LAMBDA, "POST", FUNCTION, Headers.EMPTY, Bytes.utf8("{}"))),
                new IntegrationResponseStage(
                        run(new Reason.ParameterMapped("overwrite:statuscode", "200", List.of("200"))),
                        new EndpointAnswer(true, answer, "", Duration.ofMillis(3)),
                        answer),
                new MethodResponseStage(StageName.RESPONSE, run(), answer, false),
                null);
    }

    /** A token for another audience. */
    static Flow unauthorized() {
        String truth = "the token is not accepted: its aud is [x], and the authorizer's audience [shop]";
        return ended(
                PET,
                new Fault(
                        StageName.ROUTE_AND_AUTHORIZATION,
                        GatewayResponseType.UNAUTHORIZED,
                        "401 Unauthorized",
                        "Unauthorized",
                        truth),
                401,
                new Reason.RouteKeyMatched("GET /pets/{id}", Map.of(), "full match of method and path"),
                new Reason.AuthorizerDecided("jwt", "JWT", false, truth));
    }

    /** A request that no route fits. */
    static Flow unrouted() {
        return ended(
                new Route("", "", "/pest", Map.of()),
                new Fault(
                        StageName.ROUTE_AND_AUTHORIZATION,
                        GatewayResponseType.RESOURCE_NOT_FOUND,
                        "404 Not Found",
                        "Not Found",
                        "no route answers GET /pest"),
                404,
                new Reason.RouteRejected("GET", "/pets", "the path begins with 'pest' where this route has 'pets'"));
    }

    private static Flow ended(Route route, Fault fault, int status, Reason... why) {
        return flow(
                route(new StageRun(true, Duration.ofMillis(1), List.of(why), fault), route, new Authorization.None()),
                new IntegrationRequestStage(StageRun.NOT_REACHED, Call.NONE),
                new IntegrationResponseStage(StageRun.NOT_REACHED, EndpointAnswer.NONE, NOTHING),
                new MethodResponseStage(
                        StageName.RESPONSE,
                        StageRun.NOT_REACHED,
                        new HttpResponse(status, Headers.EMPTY, Bytes.EMPTY),
                        true),
                fault);
    }

    private static MethodRequestStage route(StageRun run, Route route, Authorization authorization) {
        HttpRequest request =
                new HttpRequest("GET", "/pets/a%20b?q=1", Headers.of("X-A", "1"), Bytes.utf8("{\"in\": 1}"));
        return new MethodRequestStage(
                StageName.ROUTE_AND_AUTHORIZATION,
                run,
                request,
                new QueryParameters(Map.of("q", List.of("1"))),
                route,
                authorization);
    }

    private static Flow flow(
            MethodRequestStage route,
            IntegrationRequestStage integrationRequest,
            IntegrationResponseStage integrationResponse,
            MethodResponseStage response,
            @Nullable Fault fault) {
        return new Flow(
                "aBc=",
                "aBc=",
                Instant.EPOCH,
                Duration.ofMillis(12),
                new ServedFrom("a1b2c3d4e5", "pets", "$default", "dep123", false),
                route,
                integrationRequest,
                integrationResponse,
                response,
                fault);
    }

    private static StageRun run(Reason... reasons) {
        return new StageRun(true, Duration.ofMillis(1), List.of(reasons), null);
    }
}
