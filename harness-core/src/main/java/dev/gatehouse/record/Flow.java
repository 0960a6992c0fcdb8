package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exchange: what came in and what left at each of the four stages, and why. Immutable; secrets are masked.
 *
 * <p>An HTTP API's first stage is called "route and authorization", and its last "response": {@link #routeAndAuthorization()}
 * and {@link #response()} are the names for them. A WebSocket API's are {@link #routeRequest()} and
 * {@link #routeResponse()}.
 *
 * <pre>{@code
 * Flow flow = flows.last();
 * flow.integrationRequest().call().payload();      // what the endpoint was sent
 * flow.integrationResponse().notSelected();        // patterns that were tried in vain
 * }</pre>
 *
 * @param requestId the UUID that the client finds in {@code x-amzn-RequestId}
 * @param extendedRequestId the id that the client finds in {@code x-amz-apigw-id}
 * @param started when the request arrived, by the gateway's clock
 * @param took from the request's arrival to the answer, by the machine's clock
 * @param servedFrom the API and stage
 * @param methodRequest the first stage
 * @param integrationRequest the second stage
 * @param integrationResponse the third stage
 * @param methodResponse the last stage
 * @param fault why the gateway answered by itself; null if it did not
 * @param connection what happened on a WebSocket connection; null of an exchange of HTTP
 */
public record Flow(
        String requestId,
        String extendedRequestId,
        Instant started,
        Duration took,
        ServedFrom servedFrom,
        MethodRequestStage methodRequest,
        IntegrationRequestStage integrationRequest,
        IntegrationResponseStage integrationResponse,
        MethodResponseStage methodResponse,
        @Nullable Fault fault,
        @Nullable ConnectionEvent connection) {

    /** An exchange of HTTP, which belongs to no WebSocket connection. */
    public Flow(
            String requestId,
            String extendedRequestId,
            Instant started,
            Duration took,
            ServedFrom servedFrom,
            MethodRequestStage methodRequest,
            IntegrationRequestStage integrationRequest,
            IntegrationResponseStage integrationResponse,
            MethodResponseStage methodResponse,
            @Nullable Fault fault) {
        this(
                requestId,
                extendedRequestId,
                started,
                took,
                servedFrom,
                methodRequest,
                integrationRequest,
                integrationResponse,
                methodResponse,
                fault,
                null);
    }

    /** The kind of API that was called; REST also where none was. */
    public ApiKind kind() {
        return switch (methodRequest.name()) {
            case ROUTE_AND_AUTHORIZATION -> ApiKind.HTTP;
            case ROUTE_REQUEST -> ApiKind.WEBSOCKET;
            default -> ApiKind.REST;
        };
    }

    /** What AWS calls the kind of API that was called, as {@code HTTP API}. */
    public String kindTitle() {
        return kind().title();
    }

    /** Whether the first stage handed the request on; an HTTP API's CORS configuration answers preflights there. */
    public boolean passedOn() {
        return integrationRequest.reached();
    }

    /** The first stage, as HTTP APIs call it. */
    public MethodRequestStage routeAndAuthorization() {
        return methodRequest;
    }

    /** The last stage, as HTTP APIs call it. */
    public MethodResponseStage response() {
        return methodResponse;
    }

    /** The first stage, as WebSocket APIs call it. */
    public MethodRequestStage routeRequest() {
        return methodRequest;
    }

    /** The last stage, as WebSocket APIs call it. */
    public MethodResponseStage routeResponse() {
        return methodResponse;
    }

    /** The four stages in order. */
    public List<FlowStage> stages() {
        return List.of(methodRequest, integrationRequest, integrationResponse, methodResponse);
    }

    /** The status that the client gets. */
    public int status() {
        return methodResponse.response().status();
    }

    /** What AWS would write to the execution log about this exchange; nothing about APIs of other kinds than REST. */
    public ExecutionLog executionLog() {
        return ExecutionLog.of(this);
    }
}
