package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.AuthorizedRequest;

/** Knows who may ask for a new answer where that needs authorization: {@code execute-api:InvalidateCache}. */
@FunctionalInterface
public interface InvalidationRight {

    /** Whether the caller of this request has it. */
    boolean isOf(AuthorizedRequest request);
}
