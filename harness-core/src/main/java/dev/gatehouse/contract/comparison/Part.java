package dev.gatehouse.contract.comparison;

import dev.gatehouse.record.StageName;

/** What is compared of an exchange, in the order in which a request meets it. */
public enum Part {
    PATH(StageName.METHOD_REQUEST, "methodRequest/path"),
    PATH_PARAMETERS(StageName.METHOD_REQUEST, "methodRequest/pathParameters"),
    QUERY(StageName.METHOD_REQUEST, "methodRequest/query"),
    REQUEST_HEADERS(StageName.METHOD_REQUEST, "methodRequest/headers"),
    REQUEST_BODY(StageName.METHOD_REQUEST, "methodRequest/body"),
    VALIDATION(StageName.METHOD_REQUEST, "methodRequest/validation"),
    CALL_URI(StageName.INTEGRATION_REQUEST, "integrationRequest/uri"),
    CALL_HEADERS(StageName.INTEGRATION_REQUEST, "integrationRequest/headers"),
    CALL_BODY(StageName.INTEGRATION_REQUEST, "integrationRequest/body"),
    ENDPOINT_STATUS(StageName.INTEGRATION_RESPONSE, "integrationResponse/endpoint/status"),
    ENDPOINT_HEADERS(StageName.INTEGRATION_RESPONSE, "integrationResponse/endpoint/headers"),
    ENDPOINT_BODY(StageName.INTEGRATION_RESPONSE, "integrationResponse/endpoint/body"),
    MAPPED_BODY(StageName.INTEGRATION_RESPONSE, "integrationResponse/body"),
    FAILURE(StageName.METHOD_RESPONSE, "methodResponse/failure"),
    STATUS(StageName.METHOD_RESPONSE, "methodResponse/status"),
    HEADERS(StageName.METHOD_RESPONSE, "methodResponse/headers"),
    BODY(StageName.METHOD_RESPONSE, "methodResponse/body");

    private final StageName stage;
    private final String path;

    Part(StageName stage, String path) {
        this.stage = stage;
        this.path = path;
    }

    /** The stage that it belongs to. */
    public StageName stage() {
        return stage;
    }

    /** Its JSON pointer in the exchange, as {@code /methodResponse/body}. */
    public String pointer() {
        return "/" + path;
    }

    /** What it is in words, within its stage: {@code endpoint body}. */
    public String title() {
        return path.substring(path.indexOf('/') + 1).replace('/', ' ').replace("pathParameters", "path parameters");
    }
}
