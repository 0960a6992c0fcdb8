package dev.gatehouse.contract.cases.wire;

/** What came from a socket is not what the protocol allows; its message says what came. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WireException(String message) {
        super(message);
    }
}
