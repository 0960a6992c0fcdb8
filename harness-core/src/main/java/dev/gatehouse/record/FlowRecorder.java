package dev.gatehouse.record;

import dev.gatehouse.flow.exchange.ConnectionCall;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.record.redaction.Redaction;
import java.util.List;

/**
 * Keeps the newest exchanges of a gateway. Safe to use from any number of threads.
 *
 * <p>Recording keeps a reference to the trace and nothing else; a {@link Flow} is made, and secrets are masked, when
 * someone asks for it.
 *
 * <pre>{@code
 * FlowRecorder recorder = FlowRecorder.keeping(RecorderLimits.STANDARD, Redaction.standard());
 * Flows flows = recorder.flows();
 * }</pre>
 */
public final class FlowRecorder implements FlowObserver {

    private final Shelf shelf;
    private final Flows flows;
    private final ConnectionCalls calls;
    private final Redaction redaction;

    private FlowRecorder(RecorderLimits limits, Redaction redaction) {
        this.shelf = new Shelf(limits, redaction);
        this.flows = new Flows(shelf);
        this.calls = new ConnectionCalls(limits.flows());
        this.redaction = redaction;
    }

    /** A recorder that keeps 10,000 flows and masks the usual secrets. */
    public static FlowRecorder standard() {
        return keeping(RecorderLimits.STANDARD, Redaction.standard());
    }

    /** A recorder with limits and a redaction of one's own. */
    public static FlowRecorder keeping(RecorderLimits limits, Redaction redaction) {
        return new FlowRecorder(limits, redaction);
    }

    @Override
    public void completed(FlowTrace trace) {
        shelf.put(trace);
    }

    @Override
    public void called(ConnectionCall call) {
        calls.add(call);
    }

    /** What happened on each WebSocket connection: a live view. */
    public ConnectionTimelines connections() {
        return new ConnectionTimelines(flows, calls, redaction.ofTexts());
    }

    /** The traces that are kept, oldest first, with nothing masked in them. */
    public List<FlowTrace> traces() {
        return shelf.traces();
    }

    /** The calls of {@code @connections} that are kept, oldest first, with nothing masked in them. */
    public List<ConnectionCall> connectionCalls() {
        return calls.all();
    }

    /** What was recorded: a live view. */
    public Flows flows() {
        return flows;
    }
}
