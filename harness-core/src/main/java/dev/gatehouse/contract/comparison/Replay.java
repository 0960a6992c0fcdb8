package dev.gatehouse.contract.comparison;

import dev.gatehouse.Gateway;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TargetUnavailable;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.SentRequest;
import dev.gatehouse.record.StageName;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes exchanges once more; once the target has stopped answering, it is not asked again. */
final class Replay {

    /** Refusals of the method request that a test invocation makes, too. */
    private static final Set<GatewayResponseType> OF_VALIDATION =
            Set.of(GatewayResponseType.BAD_REQUEST_BODY, GatewayResponseType.BAD_REQUEST_PARAMETERS);

    private final Gateway gateway;
    private final DeployedApi here;
    private final DeployedApi there;
    private @Nullable String unavailable;

    Replay(Gateway gateway, DeployedApi there) {
        this.gateway = gateway;
        this.here = InProcess.of(gateway).deploy(Deployable.of(gateway));
        this.there = there;
    }

    Replayed send(Flow flow) {
        SentRequest sent = sent(flow);
        if (sent == null) {
            return new Replayed.Not(flow, "The gateway no longer keeps the request: newer ones needed its place.");
        }
        Replayable replayable = new Replayable(flow, sent);
        Optional<String> whyNot =
                replayable.whyNot().or(() -> there.whyNotComparable(flow).map(NotComparable::reason));
        if (whyNot.isPresent()) {
            return new Replayed.Not(flow, whyNot.get());
        }
        if (unavailable != null) {
            return new Replayed.InVain(flow, unavailable);
        }
        try {
            TargetRequest request = replayable.request();
            return new Replayed.Answered(flow, sent, request, there.send(request), new Replayed.Hidden());
        } catch (TargetUnavailable e) {
            unavailable = String.valueOf(e.getMessage());
            return new Replayed.InVain(flow, unavailable);
        }
    }

    private @Nullable SentRequest sent(Flow flow) {
        try {
            return gateway.flows().sent(flow.requestId());
        } catch (NoSuchElementException dropped) {
            return null;
        }
    }

    /** Asks both sides for their stages, one after the other, so that what backends keep changes on both. */
    Replayed revealStages(Replayed replayed) {
        return replayed instanceof Replayed.Answered answered && hasStages(answered.flow())
                ? answered.with(stages(answered))
                : replayed;
    }

    private Replayed.Stages stages(Replayed.Answered answered) {
        if (unavailable != null) {
            return new Replayed.Lost(unavailable);
        }
        try {
            var route = answered.flow().methodRequest().route();
            Optional<TargetLog> onTarget = there.testInvoke(answered.request(), route);
            if (onTarget.isEmpty()) {
                return new Replayed.Hidden();
            }
            Optional<TargetLog> inProcess = here.testInvoke(answered.request(), route);
            return inProcess.isEmpty() ? new Replayed.Hidden() : new Replayed.Shown(inProcess.get(), onTarget.get());
        } catch (TargetUnavailable e) {
            unavailable = String.valueOf(e.getMessage());
            return new Replayed.Lost(unavailable);
        }
    }

    /**
     * A test invocation skips authorizers, keys, limits and the cache: what one of these answered has no stages, and running
     * them all the same would call a backend that the request was to be kept from. Only REST APIs have test invocations.
     */
    private static boolean hasStages(Flow flow) {
        Fault fault = flow.fault();
        boolean refusedBefore =
                fault != null && fault.stage() == StageName.METHOD_REQUEST && !OF_VALIDATION.contains(fault.type());
        return flow.kind() == ApiKind.REST
                && flow.methodRequest().route().found()
                && !refusedBefore
                && !flow.integrationRequest().servedFromCache();
    }
}
