package dev.gatehouse.contract.pact;

import dev.gatehouse.model.http.Bytes;

/**
 * A body of a pact.
 *
 * @param state whether there is one, and whether it matters
 * @param contentType its content type; empty if the pact says none
 * @param content its bytes
 */
public record PactBody(State state, String contentType, Bytes content) {

    /** Whether there is a body. */
    public enum State {
        /** The pact says nothing: any body will do. */
        UNSAID,
        /** There must be none. */
        EMPTY,
        /** There must be one. */
        PRESENT
    }

    /** Any body will do. */
    public static final PactBody UNSAID = new PactBody(State.UNSAID, "", Bytes.EMPTY);

    /** There must be no body. */
    public static final PactBody EMPTY = new PactBody(State.EMPTY, "", Bytes.EMPTY);

    /** A body of a content type; empty bytes are none. */
    public static PactBody of(String contentType, Bytes content) {
        return content.isEmpty() ? EMPTY : new PactBody(State.PRESENT, contentType, content);
    }

    /** Whether its content type is JSON's, or one of those that are made of it. */
    public boolean isJson() {
        return contentType.matches("(?i)application/(.*\\+)?json\\b.*");
    }
}
