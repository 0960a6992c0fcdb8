package dev.gatehouse.flow.httpapi.integration;

/** A function's answer that is not as its payload format needs it; the message says what is wrong with it. */
final class MalformedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAnswer(String message) {
        super(message, null, false, false);
    }
}
