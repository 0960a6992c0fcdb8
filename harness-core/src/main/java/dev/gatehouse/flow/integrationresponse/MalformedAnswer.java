package dev.gatehouse.flow.integrationresponse;

/** A function's answer that is not as AWS_PROXY needs it; the message says what is wrong with it. */
final class MalformedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAnswer(String message) {
        super(message, null, false, false);
    }
}
