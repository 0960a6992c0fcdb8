package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.CacheLookup;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.record.redaction.Masking;
import dev.gatehouse.record.redaction.Redaction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the trace of an exchange as a flow of four stages. */
final class FlowReader {

    private final FlowTrace trace;
    private final Masking masking;
    private final TraceParts parts;
    private final StageRuns runs;

    private FlowReader(FlowTrace trace, Masking masking) {
        this.trace = trace;
        this.masking = masking;
        this.parts = new TraceParts(trace);
        this.runs = new StageRuns(trace, masking);
    }

    static Flow read(FlowTrace trace, Redaction redaction) {
        return new FlowReader(trace, redaction.of(trace)).flow();
    }

    private Flow flow() {
        IncomingRequest incoming = trace.incoming();
        return new Flow(
                incoming.requestId(),
                incoming.extendedRequestId(),
                incoming.receivedAt(),
                trace.took(),
                parts.servedFrom(),
                methodRequest(),
                integrationRequest(),
                integrationResponse(),
                methodResponse(),
                runs.firstFault(),
                parts.connection());
    }

    private MethodRequestStage methodRequest() {
        StageName name = StageName.first(trace.kind());
        return new MethodRequestStage(
                name,
                runs.of(name),
                masking.request(Uncompressed.of(trace.incoming().http())),
                masking.query(parts.query()),
                route(),
                masking.authorization(parts.authorization()));
    }

    private Route route() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        RoutedHttpApiRequest httpApi = trace.output(RoutedHttpApiRequest.class);
        if (httpApi != null) {
            return route(httpApi);
        }
        RoutedWebSocketEvent event = trace.output(RoutedWebSocketEvent.class);
        if (event != null) {
            return new Route(
                    "",
                    event.route().routeKey(),
                    masking.text(trace.incoming().http().rawPath()),
                    Map.of());
        }
        if (routed == null) {
            return new Route("", "", masking.text(trace.incoming().http().rawPath()), Map.of());
        }
        return new Route(
                routed.method().httpMethod(),
                routed.resource().path(),
                masking.text(routed.path().withinStage()),
                masking.parameters(routed.path().parameters()));
    }

    /** {@code $default} has no method, and is its own path. */
    private Route route(RoutedHttpApiRequest routed) {
        String key = routed.route().routeKey();
        int blank = key.indexOf(' ');
        return new Route(
                blank < 0 ? "" : key.substring(0, blank),
                key.substring(blank + 1),
                masking.text(routed.path().withinStage()),
                masking.parameters(routed.path().parameters()));
    }

    private IntegrationRequestStage integrationRequest() {
        EndpointCall made = parts.call();
        Call none = fromCache() == null ? Call.NONE : Call.FROM_CACHE;
        return new IntegrationRequestStage(runs.of(StageName.INTEGRATION_REQUEST), made == null ? none : call(made));
    }

    private @Nullable EndpointResponse fromCache() {
        CacheLookup lookup = trace.output(CacheLookup.class);
        return lookup == null ? null : lookup.answer();
    }

    private Call call(EndpointCall made) {
        Call call = Call.of(made);
        return new Call(
                call.kind(),
                call.method(),
                masking.uri(call.target()),
                masking.headers(call.headers()),
                masking.body(call.payload()));
    }

    private IntegrationResponseStage integrationResponse() {
        TraceParts.Answer called = parts.answer();
        EndpointResponse kept = fromCache();
        TraceParts.Answer answered = called == null && kept != null ? TraceParts.Answer.of(kept) : called;
        HttpResponse mapped = parts.mapped();
        return new IntegrationResponseStage(
                runs.of(StageName.INTEGRATION_RESPONSE),
                answered == null ? EndpointAnswer.NONE : answer(answered),
                mapped == null ? MethodResponseStage.NOTHING : masking.response(mapped));
    }

    private EndpointAnswer answer(TraceParts.Answer answered) {
        HttpResponse http = masking.response(answered.http());
        return new EndpointAnswer(
                true, http, Objects.requireNonNullElse(answered.functionError(), ""), answered.latency());
    }

    private MethodResponseStage methodResponse() {
        boolean byGateway = trace.steps().stream().anyMatch(FlowReader::isOfGateway);
        StageName name = StageName.last(trace.kind());
        return new MethodResponseStage(
                name,
                runs.of(name),
                masking.response(Uncompressed.of(trace.answer().http())),
                byGateway,
                declared());
    }

    private DeclaredResponses declared() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        return routed == null
                ? DeclaredResponses.NONE
                : new DeclaredResponses(routed.method().methodResponses(), routed.models());
    }

    private static boolean isOfGateway(StepTrace step) {
        GatewayFault fault = step.fault();
        return fault != null || step.name() == StepName.GATEWAY_RESPONSE;
    }
}
