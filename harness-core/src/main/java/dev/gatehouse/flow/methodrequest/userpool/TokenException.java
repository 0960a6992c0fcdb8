package dev.gatehouse.flow.methodrequest.userpool;

import java.io.Serial;

/** A token is not accepted; the message says why. */
public final class TokenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final boolean expired;

    private TokenException(String message, boolean expired) {
        super(message);
        this.expired = expired;
    }

    static TokenException invalid(String message) {
        return new TokenException(message, false);
    }

    static TokenException expired(String message) {
        return new TokenException(message, true);
    }

    /** Whether the token was good, and its time is over: AWS says so to the client. */
    public boolean isExpired() {
        return expired;
    }
}
