package dev.gatehouse.monitoring.metric;

/**
 * A metric of the namespace {@code AWS/ApiGateway}, of all kinds of APIs.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html">Metrics</a>
 */
public enum Metric {
    /** Requests; its sample count is the number of requests, and so is its sum. */
    COUNT("Count"),
    /** Answers from 400 to 499: 1 for each, 0 for all others; of WebSocket APIs those given before an integration is called. */
    CLIENT_ERROR("4XXError", "4xx", "ClientError"),
    /** Answers from 500 to 599: 1 for each, 0 for all others. */
    SERVER_ERROR("5XXError", "5xx", "5xx"),
    /** Milliseconds from the request's arrival to its answer. */
    LATENCY("Latency"),
    /** Milliseconds that the endpoint took; no sample where none was called. */
    INTEGRATION_LATENCY("IntegrationLatency"),
    /** Bytes of an HTTP API's requests and answers, headers and bodies; no sample of REST APIs. */
    DATA_PROCESSED("DataProcessed"),
    /** Clients that asked a WebSocket API to connect; no sample of others. */
    CONNECT_COUNT("ConnectCount"),
    /** Messages of a WebSocket API's clients, and those sent to them, in reply or by backends; no sample of others. */
    MESSAGE_COUNT("MessageCount"),
    /** Answers of 400 and more from a WebSocket API's integrations: 1 for each, 0 for all others. */
    INTEGRATION_ERROR("IntegrationError"),
    /** Calls of a WebSocket API's integrations that failed: 1 for each, 0 for all others. */
    EXECUTION_ERROR("ExecutionError"),
    /** Answers from the cache: no sample where the stage has none. */
    CACHE_HIT_COUNT("CacheHitCount"),
    /** Answers that the cache did not have: no sample where the stage has none. */
    CACHE_MISS_COUNT("CacheMissCount");

    private final String awsName;
    private final String httpApiName;
    private final String webSocketApiName;

    Metric(String awsName) {
        this(awsName, awsName, awsName);
    }

    Metric(String awsName, String httpApiName, String webSocketApiName) {
        this.awsName = awsName;
        this.httpApiName = httpApiName;
        this.webSocketApiName = webSocketApiName;
    }

    /** The name in CloudWatch, as {@code 4XXError}. */
    public String awsName() {
        return awsName;
    }

    /** The name in CloudWatch for WebSocket APIs, as {@code ClientError}. */
    public String webSocketApiName() {
        return webSocketApiName;
    }

    /** The name in CloudWatch for HTTP APIs, as {@code 4xx}. */
    public String httpApiName() {
        return httpApiName;
    }
}
