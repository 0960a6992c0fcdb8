package dev.gatehouse.control.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.wire.route.RoutedCall;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;
import java.util.Optional;

/**
 * Answers control-plane requests.
 *
 * <pre>{@code
 * WireProtocol wire = new WireProtocol(List.of(WireService.restApis(control)));
 * HttpResponse answer = wire.answer(new HttpRequest("GET", "/restapis", Headers.EMPTY, Bytes.EMPTY));
 * }</pre>
 *
 * <p>Signatures are not checked: whoever reaches the port may do everything.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html">Common errors</a>
 */
public final class WireProtocol {

    private final List<WireService> services;

    /** The protocol of these services, whose paths begin differently. */
    public WireProtocol(List<WireService> services) {
        this.services = List.copyOf(services);
    }

    /** Whether a path begins as those of a service do. */
    public boolean hasRoot(String segment) {
        return services.stream()
                .anyMatch(service -> service.routes().get().roots().contains(segment));
    }

    /** Runs the operation that a request names; never throws for what a client did wrong. */
    public HttpResponse answer(HttpRequest request) {
        try {
            return run(request);
        } catch (ControlException refused) {
            return WireAnswers.refusal(refused);
        }
    }

    private HttpResponse run(HttpRequest request) {
        QueryParameters query = request.rawQuery().map(QueryParameters::parse).orElse(QueryParameters.EMPTY);
        for (WireService service : services) {
            Optional<RoutedCall> call = service.routes().get().find(request.method(), request.rawPath(), query.all());
            if (call.isPresent()) {
                return run(service, call.get(), request, query);
            }
        }
        throw new ControlException(
                "UnknownOperationException",
                404,
                "No operation of "
                        + String.join(
                                ", ", services.stream().map(WireService::name).toList()) + " is at " + request.method()
                        + " " + request.rawPath());
    }

    private static HttpResponse run(WireService service, RoutedCall call, HttpRequest request, QueryParameters query) {
        ObjectNode parameters = new WireParameters(call, request, query).read();
        JsonNode answer = service.operations().apply(call.route().operation(), parameters);
        return WireAnswers.success(call.route(), answer);
    }
}
