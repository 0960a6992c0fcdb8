package dev.gatehouse.contract.cases.recording;

/** A case cannot be recorded; the message names the case, the step, and why. */
public final class RecordingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RecordingException(String message) {
        super(message);
    }
}
