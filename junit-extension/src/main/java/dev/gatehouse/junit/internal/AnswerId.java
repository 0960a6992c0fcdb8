package dev.gatehouse.junit.internal;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

/** The header by which an answer names its flow: REST APIs and HTTP APIs each have their own. */
final class AnswerId {

    private static final String OF_REST_APIS = "x-amzn-RequestId";
    private static final String OF_HTTP_APIS = "Apigw-Requestid";

    /** Both, for messages. */
    static final String NAMES = OF_REST_APIS + " or " + OF_HTTP_APIS;

    private AnswerId() {}

    /** The id; null if the answer is from no gateway. */
    static @Nullable String of(Response response) {
        String id = response.getHeader(OF_REST_APIS);
        return id == null ? response.getHeader(OF_HTTP_APIS) : id;
    }
}
