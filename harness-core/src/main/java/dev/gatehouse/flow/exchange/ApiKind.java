package dev.gatehouse.flow.exchange;

/**
 * The kinds of APIs that API Gateway has; each has stages of its own.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-basic-concept.html">Concepts</a>
 */
public enum ApiKind {
    /** Also of requests that reach no API. */
    REST("REST API"),
    HTTP("HTTP API"),
    WEBSOCKET("WebSocket API");

    private final String title;

    ApiKind(String title) {
        this.title = title;
    }

    /** What AWS calls it. */
    public String title() {
        return title;
    }
}
