package dev.gatehouse.record;

import static dev.gatehouse.record.TraceFixture.response;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.EndpointCall.LambdaCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Flows that several tests look at. */
public final class Samples {

    private Samples() {}

    /** A body that its model refuses. */
    public static Flow refused() {
        return TraceFixture.request(
                        "POST", "/dev/pets", Headers.of("Content-Type", "application/json"), "{\"name\": 1}")
                .routed("/pets", Map.of(), Map.of())
                .failed(
                        StepName.METHOD_REQUEST,
                        GatewayFault.of(
                                GatewayResponseType.BAD_REQUEST_BODY,
                                "Invalid request body",
                                "the body does not fit model NewPet"),
                        response(400, "{\"message\": \"Invalid request body\"}"),
                        new Reason.BodyValidated("NewPet", "application/json", List.of("/name is no string")))
                .flow();
    }

    /** No method fits; two resources came near. */
    public static Flow unrouted() {
        return TraceFixture.request("DELETE", "/dev/pets/7", Headers.EMPTY, "")
                .failed(
                        StepName.ROUTE,
                        GatewayFault.of(
                                GatewayResponseType.MISSING_AUTHENTICATION_TOKEN,
                                "Missing Authentication Token",
                                "no method fits DELETE /pets/7"),
                        response(403, "{\"message\":\"Missing Authentication Token\"}"),
                        new Reason.RouteRejected("GET", "/pets/{id}", "it is GET, the request is DELETE"),
                        new Reason.RouteRejected("DELETE", "/pets", "the path has a segment more"))
                .flow();
    }

    /** A Lambda function that answers. */
    public static Flow lambda() {
        return TraceFixture.request("GET", "/dev/pets/7?v=1", Headers.of("X-Api-Key", "a-secret-key-of-20-chars"), "")
                .routed("/pets/{id}", Map.of("id", "7"), Map.of("v", List.of("1")))
                .withKey("a-secret-key-of-20-chars")
                .call(new LambdaCall(
                        "arn:aws:lambda:us-east-1:000000000000:function:pets:live",
                        Bytes.utf8("{\"headers\": {\"X-Api-Key\": \"a-secret-key-of-20-chars\"}, \"id\": 7}"),
                        false,
                        Duration.ofSeconds(29)))
                .answered(response(200, "{\"id\": 7}"), 5)
                .mapped(response(200, "{\"id\": 7}"))
                .finished(response(200, "{\"id\": 7}"))
                .flow();
    }

    /** An HTTP endpoint that is called with what came in. */
    public static Flow http() {
        return TraceFixture.request(
                        "POST", "/dev/orders", Headers.of("Authorization", "Bearer abcdefgh12345678"), "x=1")
                .routed("/orders", Map.of(), Map.of())
                .authorized()
                .call(
                        new HttpCall(
                                "PUT",
                                "https://orders.example.com/v2/orders?from=api",
                                Headers.of("Authorization", "Bearer abcdefgh12345678", "X-From", "gateway"),
                                Bytes.utf8("x=1"),
                                Duration.ofSeconds(29),
                                true),
                        new Reason.PassedThrough("WHEN_NO_MATCH, and no template is for text/plain"))
                .answered(response(204, ""), 31)
                .mapped(
                        response(200, "[1, 2]"),
                        new Reason.ResponseNotSelected("5\\d{2}", "500", "204"),
                        new Reason.ResponseSelected(null, "200", "204"))
                .finished(response(200, "[1, 2]"))
                .flow();
    }
}
