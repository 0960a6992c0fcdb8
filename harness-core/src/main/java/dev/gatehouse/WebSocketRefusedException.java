package dev.gatehouse;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import java.io.Serial;
import java.net.URI;

/** A gateway did not let a WebSocket client connect. */
public final class WebSocketRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Flow flow;

    WebSocketRefusedException(URI address, Flow flow) {
        super(message(address, flow));
        this.flow = flow;
    }

    private static String message(URI address, Flow flow) {
        Fault fault = flow.fault();
        return "The handshake with " + address + " was answered with " + flow.status()
                + (fault == null
                        ? ", which is what $connect's integration answered"
                        : " in " + fault.stage().title() + ": " + fault.truth());
    }

    /** The status of the handshake. */
    public int status() {
        return flow.status();
    }

    /** How it came to that. */
    public Flow flow() {
        return flow;
    }
}
