package dev.gatehouse.flow.methodrequest.policy;

/** What a policy says of a request. */
public enum Verdict {
    /** A statement allows it, and none denies it. */
    ALLOWED,
    /** A statement denies it, whatever the others say. */
    EXPLICITLY_DENIED,
    /** No statement speaks of it. */
    SILENT
}
