package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.exchange.StepTrace;
import dev.gatehouse.record.redaction.Masking;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the steps of a trace under the four stages that they belong to. */
final class StageRuns {

    private final ApiKind kind;
    private final List<StepTrace> steps;
    private final Masking masking;

    StageRuns(FlowTrace trace, Masking masking) {
        this.kind = trace.kind();
        this.steps = trace.steps();
        this.masking = masking;
    }

    StageRun of(StageName stage) {
        List<StepTrace> own = steps.stream()
                .filter(step -> StageName.of(step.name(), kind) == stage)
                .toList();
        if (own.isEmpty()) {
            return StageRun.NOT_REACHED;
        }
        // a gateway response stands in for the method response, which was not reached then
        boolean reached = own.stream().anyMatch(step -> step.name() != StepName.GATEWAY_RESPONSE);
        Duration took = own.stream().map(StepTrace::took).reduce(Duration.ZERO, Duration::plus);
        List<Reason> reasons = own.stream()
                .flatMap(step -> step.reasons().stream())
                .map(masking::reason)
                .toList();
        return new StageRun(reached, took, reasons, firstFault(own));
    }

    @Nullable
    Fault firstFault() {
        return firstFault(steps);
    }

    private @Nullable Fault firstFault(List<StepTrace> among) {
        for (StepTrace step : among) {
            GatewayFault fault = step.fault();
            if (fault != null) {
                return fault(step, fault);
            }
        }
        return null;
    }

    private Fault fault(StepTrace step, GatewayFault fault) {
        StageName stage = StageName.of(step.name(), kind);
        String truth = masking.text(fault.truth());
        Reason.Refused refused = refused();
        if (refused != null) {
            String answeredAs = refused.status() + " " + refused.words();
            return new Fault(stage, fault.type(), answeredAs, refused.words(), truth);
        }
        String message = fault.clientMessage();
        return new Fault(stage, fault.type(), message == null ? null : masking.text(message), truth);
    }

    /** How an HTTP API put the fault; null of other APIs, which have their gateway responses for it. */
    private Reason.@Nullable Refused refused() {
        return steps.stream()
                .flatMap(step -> step.reasons().stream())
                .filter(Reason.Refused.class::isInstance)
                .map(Reason.Refused.class::cast)
                .findFirst()
                .orElse(null);
    }
}
