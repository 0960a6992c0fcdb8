package dev.gatehouse.monitoring.metric;

/**
 * A metric of the namespace {@code AWS/ApiGateway}, of REST and of HTTP APIs.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html">Metrics</a>
 */
public enum Metric {
    /** Requests; its sample count is the number of requests, and so is its sum. */
    COUNT("Count"),
    /** Answers from 400 to 499: 1 for each, 0 for all others. */
    CLIENT_ERROR("4XXError", "4xx"),
    /** Answers from 500 to 599: 1 for each, 0 for all others. */
    SERVER_ERROR("5XXError", "5xx"),
    /** Milliseconds from the request's arrival to its answer. */
    LATENCY("Latency"),
    /** Milliseconds that the endpoint took; no sample where none was called. */
    INTEGRATION_LATENCY("IntegrationLatency"),
    /** Bytes of an HTTP API's requests and answers, headers and bodies; no sample of REST APIs. */
    DATA_PROCESSED("DataProcessed"),
    /** Answers from the cache: no sample where the stage has none. */
    CACHE_HIT_COUNT("CacheHitCount"),
    /** Answers that the cache did not have: no sample where the stage has none. */
    CACHE_MISS_COUNT("CacheMissCount");

    private final String awsName;
    private final String httpApiName;

    Metric(String awsName) {
        this(awsName, awsName);
    }

    Metric(String awsName, String httpApiName) {
        this.awsName = awsName;
        this.httpApiName = httpApiName;
    }

    /** The name in CloudWatch, as {@code 4XXError}. */
    public String awsName() {
        return awsName;
    }

    /** The name in CloudWatch for HTTP APIs, as {@code 4xx}. */
    public String httpApiName() {
        return httpApiName;
    }
}
