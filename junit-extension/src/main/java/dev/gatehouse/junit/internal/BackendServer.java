package dev.gatehouse.junit.internal;

import java.net.URI;

/** A server that stands in for something. Names nothing of WireMock, so that tests run without it. */
interface BackendServer {

    URI uri();

    /** Itself, as the type that a field or parameter has; the annotation asks for it, for the message. */
    Object as(Class<?> type, String annotation);

    void stop();
}
