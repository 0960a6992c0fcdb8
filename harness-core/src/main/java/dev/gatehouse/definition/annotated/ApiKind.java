package dev.gatehouse.definition.annotated;

/** The kinds of APIs that annotations define. */
enum ApiKind {
    REST_API("a REST API", "method.request."),
    HTTP_API("an HTTP API", "$request."),
    WEBSOCKET_API("a WebSocket API", "route.request.");

    private final String title;
    private final String request;

    ApiKind(String title, String request) {
        this.title = title;
        this.request = request;
    }

    /** How messages name it. */
    String title() {
        return title;
    }

    /** How its expressions for parts of requests begin. */
    String request() {
        return request;
    }
}
