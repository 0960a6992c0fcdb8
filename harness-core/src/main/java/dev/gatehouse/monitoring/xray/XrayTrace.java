package dev.gatehouse.monitoring.xray;

import dev.gatehouse.flow.clientrequest.TraceHeader;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.ServedRequest;
import java.util.List;
import java.util.Optional;

/**
 * What X-Ray gets to know of a request to a stage that traces.
 *
 * @param traceId as {@code 1-5759e988-bd862e3fe1be46a994272793}
 * @param requestId the request's id
 * @param sampled whether the trace is recorded
 * @param segments the stage's segment, then its endpoint's; empty if the trace is not sampled
 */
public record XrayTrace(String traceId, String requestId, boolean sampled, List<Segment> segments) {

    public XrayTrace {
        segments = List.copyOf(segments);
    }

    /** The trace of an exchange; empty unless its stage has {@code tracingEnabled}. */
    public static Optional<XrayTrace> of(FlowTrace trace) {
        ServedRequest served = trace.served();
        if (served == null || !served.servedAt().stage().tracingEnabled()) {
            return Optional.empty();
        }
        IncomingRequest incoming = trace.incoming();
        boolean sampled = TraceHeader.isSampled(incoming);
        return Optional.of(new XrayTrace(
                TraceHeader.traceId(incoming),
                incoming.requestId(),
                sampled,
                sampled ? Segments.of(trace, served) : List.of()));
    }
}
