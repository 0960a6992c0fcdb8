package dev.gatehouse.flow.listen;

/** Why bytes never became a request that the flow could answer. */
public enum Refusal {
    /** Not HTTP/1.1, or ambiguous in a way that request smuggling uses. */
    MALFORMED,
    /** The request line or the header lines go beyond the listener's limit, which is above AWS's. */
    HEAD_TOO_LARGE,
    /** The body goes beyond the listener's limit, which is above AWS's. */
    BODY_TOO_LARGE,
    /** The client began a request and did not finish it in time. */
    TOO_SLOW
}
