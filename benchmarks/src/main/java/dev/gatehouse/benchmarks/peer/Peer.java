package dev.gatehouse.benchmarks.peer;

/** What is measured. The names are those of JMH's parameters and of the figures. */
public enum Peer {
    /** A gateway from a definition that was loaded before. */
    GATEHOUSE,
    /** A gateway whose start includes reading and compiling its definition. */
    GATEHOUSE_WITH_LOAD,
    /** The same with an HTTP API. */
    GATEHOUSE_HTTP_API,
    /** The same with an HTTP API that is read and compiled at each start. */
    GATEHOUSE_HTTP_API_WITH_LOAD,
    /** A gateway that keeps one exchange instead of ten thousand. */
    KEEPING_ONE,
    /** A gateway whose endpoint is the raw server. */
    HTTP_PROXY,
    /** A gateway whose endpoint is a Java handler. */
    AWS_PROXY,
    /** A gateway that validates a body of one kilobyte against a model. */
    VALIDATED_POST,
    /** A gateway whose request template goes over twenty items. */
    TWENTY_ITEMS,
    /** Velocity by itself. */
    VELOCITY,
    /** What a template over twenty items may take: 1.3 times Velocity's own merge, and the raw server. */
    VELOCITY_AND_FLOOR,
    /** Netty with the gateway's settings, answering on the event loop: the limit. */
    RAW_SERVER,
    /** The same, answering on a worker thread as the gateway does, since handlers may block. */
    RAW_SERVER_WITH_WORKER,
    /** okhttp's MockWebServer, its sockets given TCP_NODELAY. */
    MOCK_WEB_SERVER,
    /** WireMock embedded, with a plain stub. */
    WIREMOCK,
    /** A gateway with an API of ten resources. */
    SMALL_API,
    /** A gateway with an API of ten thousand resources. */
    LARGE_API,
    /** Exchanges made once more on a target, and compared. */
    COMPARING,
    /** The same requests sent to that target, and nothing else. */
    TARGET,
    /** LocalStack in its container, with the API of {@link #GATEHOUSE}. */
    EMULATOR,
    /** Exchanges made once more on LocalStack, and compared. */
    COMPARING_LOCALSTACK,
    /** The same requests sent to LocalStack, and nothing else. */
    LOCALSTACK,
    /** A thousand gateways at once. */
    THOUSAND_GATEWAYS,
    /** The same after they were closed. */
    THOUSAND_CLOSED,
    /** A gateway that has recorded ten thousand exchanges. */
    TEN_THOUSAND_EXCHANGES,
    /** A gateway that has recorded a hundred thousand. */
    HUNDRED_THOUSAND_EXCHANGES,
    /** A fixed amount that a goal allows. */
    ALLOWED,
    /** No server at all: what the JVM itself costs. Only for cold starts. */
    EMPTY_JVM;

    /** What can be done ahead of the start; nothing of other peers is loaded for it. */
    public Starter prepare() {
        return switch (this) {
            case GATEHOUSE -> GatehouseServer.fromLoaded();
            case GATEHOUSE_WITH_LOAD -> GatehouseServer::loadAndStart;
            case GATEHOUSE_HTTP_API -> HttpApiServer.fromLoaded();
            case GATEHOUSE_HTTP_API_WITH_LOAD -> HttpApiServer::loadAndStart;
            case HTTP_PROXY -> Work.httpProxy();
            case AWS_PROXY -> Work.awsProxy();
            case VALIDATED_POST -> Work.validatedPost();
            case TWENTY_ITEMS -> Work.twentyItems();
            case RAW_SERVER -> () -> RawServer.start(false);
            case RAW_SERVER_WITH_WORKER -> () -> RawServer.start(true);
            case WIREMOCK -> WireMockPeer::start;
            case KEEPING_ONE -> GatehouseServer.keepingOne();
            case MOCK_WEB_SERVER -> OkHttpServer::start;
            case SMALL_API, LARGE_API -> throw new IllegalStateException("Growth makes its own gateways");
            case THOUSAND_GATEWAYS, THOUSAND_CLOSED, TEN_THOUSAND_EXCHANGES, HUNDRED_THOUSAND_EXCHANGES, ALLOWED ->
                throw new IllegalStateException("Memory makes its own gateways");
            case EMULATOR -> throw new IllegalStateException("A target starts LocalStack");
            case COMPARING, TARGET, COMPARING_LOCALSTACK, LOCALSTACK ->
                throw new IllegalStateException("Comparing makes its own gateways");
            case VELOCITY, VELOCITY_AND_FLOOR -> throw new IllegalStateException("Velocity is no server");
            case EMPTY_JVM -> throw new IllegalStateException("An empty JVM has no server to start");
        };
    }

    /** What follows the names of its figures, beside those of {@link #GATEHOUSE}. */
    public String suffix() {
        return switch (this) {
            case GATEHOUSE_WITH_LOAD -> ", with load of the definition";
            case GATEHOUSE_HTTP_API -> ", HTTP API";
            case COMPARING_LOCALSTACK -> ", on LocalStack";
            case GATEHOUSE_HTTP_API_WITH_LOAD -> ", HTTP API, with load of the definition";
            case HTTP_PROXY -> ", HTTP_PROXY";
            case AWS_PROXY -> ", AWS_PROXY to a Java handler";
            case VALIDATED_POST -> ", validated POST of 1 KB";
            case TWENTY_ITEMS -> ", template over 20 items";
            default -> "";
        };
    }

    /** The name in tables. */
    public String label() {
        return switch (this) {
            case GATEHOUSE -> "Gatehouse";
            case GATEHOUSE_WITH_LOAD -> "Gatehouse, with load";
            case GATEHOUSE_HTTP_API -> "Gatehouse, HTTP API";
            case GATEHOUSE_HTTP_API_WITH_LOAD -> "Gatehouse, HTTP API, with load";
            case HTTP_PROXY -> "Gatehouse, HTTP_PROXY";
            case AWS_PROXY -> "Gatehouse, AWS_PROXY";
            case VALIDATED_POST -> "Gatehouse, validated POST";
            case TWENTY_ITEMS -> "Gatehouse, 20 items";
            case VELOCITY -> "Velocity's own merge";
            case VELOCITY_AND_FLOOR -> "1.3 x Velocity's merge + raw Netty hello";
            case RAW_SERVER -> "raw Netty hello";
            case RAW_SERVER_WITH_WORKER -> "raw Netty hello on a worker";
            case WIREMOCK -> "WireMock embedded";
            case KEEPING_ONE -> "Gatehouse, keeping one exchange";
            case MOCK_WEB_SERVER -> "mockwebserver3 (nodelay)";
            case SMALL_API -> "Gatehouse, 10 resources";
            case LARGE_API -> "Gatehouse, 10,000 resources";
            case COMPARING, COMPARING_LOCALSTACK -> "Gatehouse, comparing";
            case TARGET -> "the target alone";
            case EMULATOR -> "LocalStack";
            case LOCALSTACK -> "LocalStack alone";
            case THOUSAND_GATEWAYS -> "1,000 gateways, open";
            case THOUSAND_CLOSED -> "1,000 gateways, closed";
            case TEN_THOUSAND_EXCHANGES -> "10,000 exchanges";
            case HUNDRED_THOUSAND_EXCHANGES -> "100,000 exchanges";
            case ALLOWED -> "what is allowed";
            case EMPTY_JVM -> "empty JVM";
        };
    }
}
