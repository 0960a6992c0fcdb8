package dev.gatehouse.flow.listen;

import dev.gatehouse.model.http.HttpResponse;

/** Answers what the listener refuses before there is a request; the connection is closed after it. */
@FunctionalInterface
public interface Refusals {

    /**
     * The answer to bytes that are no acceptable request.
     *
     * @param refusal why
     * @param truth what exactly was wrong, for a developer
     */
    HttpResponse answer(Refusal refusal, String truth);
}
