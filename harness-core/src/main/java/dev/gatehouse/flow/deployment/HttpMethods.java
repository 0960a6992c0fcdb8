package dev.gatehouse.flow.deployment;

import java.util.Set;

/** The HTTP methods of REST APIs. */
final class HttpMethods {

    static final String ANY = "ANY";

    private static final Set<String> KNOWN = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private HttpMethods() {}

    /** Whether a method ANY answers it: AWS names seven, and refuses TRACE and invented ones. */
    static boolean inAny(String httpMethod) {
        return KNOWN.contains(httpMethod);
    }
}
