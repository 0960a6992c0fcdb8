package dev.gatehouse.flow.methodrequest.policy;

import java.io.Serial;

/** A policy cannot be read; the message says what in it, and what can be. */
public final class PolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    PolicyException(String message) {
        super(message);
    }
}
