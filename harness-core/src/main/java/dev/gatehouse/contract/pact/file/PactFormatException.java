package dev.gatehouse.contract.pact.file;

/** A file is no pact, or one of a version that cannot be read. */
public final class PactFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PactFormatException(String message) {
        super(message);
    }

    PactFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
