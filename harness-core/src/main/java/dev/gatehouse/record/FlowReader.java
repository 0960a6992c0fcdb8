package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.CacheLookup;
import dev.gatehouse.flow.exchange.EndpointCall;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.record.redaction.Masking;
import dev.gatehouse.record.redaction.Redaction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the trace of an exchange as a flow of four stages. */
final class FlowReader {

    private final FlowTrace trace;
    private final Masking masking;
    private final StageRuns runs;

    private FlowReader(FlowTrace trace, Masking masking) {
        this.trace = trace;
        this.masking = masking;
        this.runs = new StageRuns(trace.steps(), masking);
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
                servedFrom(),
                methodRequest(),
                integrationRequest(),
                integrationResponse(),
                methodResponse(),
                runs.firstFault());
    }

    private ServedFrom servedFrom() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        if (routed == null) {
            return ServedFrom.NOWHERE;
        }
        var at = routed.servedAt();
        return new ServedFrom(
                at.api().id(),
                at.api().name(),
                at.stage().stageName(),
                at.deploymentId(),
                at.canary(),
                at.domainName(),
                Objects.requireNonNullElse(at.basePath(), ""));
    }

    private MethodRequestStage methodRequest() {
        RoutedRequest routed = trace.output(RoutedRequest.class);
        AuthorizedRequest authorized = trace.output(AuthorizedRequest.class);
        return new MethodRequestStage(
                runs.of(StageName.METHOD_REQUEST),
                masking.request(Uncompressed.of(trace.incoming().http())),
                routed == null ? QueryParameters.EMPTY : masking.query(routed.query()),
                route(routed),
                authorized == null ? new Authorization.None() : masking.authorization(authorized.authorization()));
    }

    private Route route(@Nullable RoutedRequest routed) {
        if (routed == null) {
            return new Route("", "", masking.text(trace.incoming().http().rawPath()), Map.of());
        }
        return new Route(
                routed.method().httpMethod(),
                routed.resource().path(),
                masking.text(routed.path().withinStage()),
                masking.parameters(routed.path().parameters()));
    }

    private IntegrationRequestStage integrationRequest() {
        IntegrationRequest made = trace.output(IntegrationRequest.class);
        Call none = fromCache() == null ? Call.NONE : Call.FROM_CACHE;
        return new IntegrationRequestStage(
                runs.of(StageName.INTEGRATION_REQUEST), made == null ? none : call(made.call()));
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
        EndpointResponse called = trace.output(EndpointResponse.class);
        EndpointResponse answered = called == null ? fromCache() : called;
        MappedResponse mapped = trace.output(MappedResponse.class);
        return new IntegrationResponseStage(
                runs.of(StageName.INTEGRATION_RESPONSE),
                answered == null ? EndpointAnswer.NONE : answer(answered),
                mapped == null ? MethodResponseStage.NOTHING : masking.response(mapped.http()));
    }

    private EndpointAnswer answer(EndpointResponse answered) {
        HttpResponse http = masking.response(answered.http());
        return new EndpointAnswer(
                true, http, Objects.requireNonNullElse(answered.functionError(), ""), answered.latency());
    }

    private MethodResponseStage methodResponse() {
        boolean byGateway = trace.steps().stream().anyMatch(FlowReader::isOfGateway);
        return new MethodResponseStage(
                runs.of(StageName.METHOD_RESPONSE),
                masking.response(Uncompressed.of(trace.answer().http())),
                byGateway);
    }

    private static boolean isOfGateway(StepTrace step) {
        GatewayFault fault = step.fault();
        return fault != null || step.name() == StepName.GATEWAY_RESPONSE;
    }
}
