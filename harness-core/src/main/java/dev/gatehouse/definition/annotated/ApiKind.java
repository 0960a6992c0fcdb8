package dev.gatehouse.definition.annotated;

/** The kinds of APIs that annotations define, as messages name them. */
enum ApiKind {
    REST_API("a REST API"),
    HTTP_API("an HTTP API"),
    WEBSOCKET_API("a WebSocket API");

    private final String title;

    ApiKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
