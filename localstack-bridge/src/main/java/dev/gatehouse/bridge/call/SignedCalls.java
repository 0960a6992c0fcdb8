package dev.gatehouse.bridge.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.contract.wire.WireExchange;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.flow.signature.RequestSigner;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Signed calls of one service.
 *
 * <p>They go over the wire as they are, not through an SDK: what an SDK refuses to send, or to understand, is what a comparison
 * is about; and one table of operations serves the gateway's own wire and this one.
 */
public final class SignedCalls implements ControlCalls {

    /** Both services sign as one. */
    private static final String SIGNING_NAME = "apigateway";

    private final ControlEndpoint endpoint;
    private final Operations operations;
    private final WireExchange wire;
    private final InstantSource clock;

    /**
     * Calls of a service.
     *
     * @param service {@code apigateway} or {@code apigatewayv2}
     * @param limit how long one call may take
     * @param clock the time of signatures
     */
    public SignedCalls(ControlEndpoint endpoint, String service, Duration limit, InstantSource clock) {
        this.endpoint = endpoint;
        this.operations = Operations.of(service);
        this.wire = new WireExchange(limit);
        this.clock = clock;
    }

    @Override
    public JsonNode call(String operation, JsonNode parameters) {
        Operation named = operations.named(operation);
        HttpRequest request = named.request(parameters, endpoint.uri());
        HttpRequest signed = new RequestSigner(SIGNING_NAME, endpoint.region())
                .sign(request, endpoint.credentials().get(), clock.instant());
        HttpResponse answer = send(operation, signed);
        try {
            return named.answer(answer);
        } catch (NoAnswerException nonsense) {
            throw new TargetUnavailable(
                    endpoint.target(),
                    operation + " at " + endpoint.uri() + " was answered by " + nonsense.getMessage() + ".",
                    "Does an API Gateway listen there, and is it healthy?",
                    nonsense);
        }
    }

    private HttpResponse send(String operation, HttpRequest signed) {
        try {
            return wire.send(endpoint.uri(), signed);
        } catch (IOException e) {
            throw new TargetUnavailable(
                    endpoint.target(),
                    operation + " at " + endpoint.uri() + " failed: " + Causes.told(e) + ".",
                    "Is it running and reachable from here?",
                    e);
        }
    }

    /** Whether the service is there: emulators leave out what their licence, or their makers, do not cover. */
    public boolean spoken() {
        try {
            call(operations.probe(), com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());
            return true;
        } catch (ControlException refused) {
            return false;
        }
    }
}
