package dev.gatehouse.benchmarks.peer;

/** What every server answers; the gateway renders it from a template. */
public final class Answer {

    /** The body. */
    public static final String BODY = "{\"greeting\": \"hello world\"}";

    static final String CONTENT_TYPE = "application/json";

    private Answer() {}
}
