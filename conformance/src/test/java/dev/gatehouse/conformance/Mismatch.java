package dev.gatehouse.conformance;

/** An answer that is not AWS's. */
final class Mismatch extends AssertionError {

    private static final long serialVersionUID = 1;

    Mismatch(String message) {
        super(message);
    }
}
