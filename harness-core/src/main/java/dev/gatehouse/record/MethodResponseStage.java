package dev.gatehouse.record;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;

/**
 * The last stage: what the client gets.
 *
 * @param name {@link StageName#METHOD_RESPONSE}, or of HTTP APIs {@link StageName#RESPONSE}
 * @param run how the stage went; not reached if the gateway answered by itself
 * @param response what the client gets, from the method or route, or from the gateway itself; if its {@code Content-Encoding} is
 *     {@code gzip} or {@code deflate}, the body is shown before compression
 * @param gatewayResponse whether the gateway answered by itself
 * @param declared the answers that the method declares
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-response.html">Method
 *     response</a>
 */
public record MethodResponseStage(
        StageName name, StageRun run, HttpResponse response, boolean gatewayResponse, DeclaredResponses declared)
        implements FlowStage {

    static final HttpResponse NOTHING = new HttpResponse(0, Headers.EMPTY, Bytes.EMPTY);

    /** What a client gets from what declares no answers. */
    public MethodResponseStage(StageName name, StageRun run, HttpResponse response, boolean gatewayResponse) {
        this(name, run, response, gatewayResponse, DeclaredResponses.NONE);
    }

    /** The method response of a REST API that declares no answers. */
    public MethodResponseStage(StageRun run, HttpResponse response, boolean gatewayResponse) {
        this(StageName.METHOD_RESPONSE, run, response, gatewayResponse);
    }
}
