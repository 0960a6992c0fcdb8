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
    /** Netty with the gateway's settings, answering on the event loop: the limit. */
    RAW_SERVER,
    /** The same, answering on a worker thread as the gateway does, since handlers may block. */
    RAW_SERVER_WITH_WORKER,
    /** okhttp's MockWebServer, its sockets given TCP_NODELAY. */
    MOCK_WEB_SERVER,
    /** A gateway with an API of ten resources. */
    SMALL_API,
    /** A gateway with an API of ten thousand resources. */
    LARGE_API,
    /** Exchanges made once more on a target, and compared. */
    COMPARING,
    /** The same requests sent to that target, and nothing else. */
    TARGET,
    /** Exchanges made once more on LocalStack, and compared. */
    COMPARING_LOCALSTACK,
    /** The same requests sent to LocalStack, and nothing else. */
    LOCALSTACK,
    /** No server at all: what the JVM itself costs. Only for cold starts. */
    EMPTY_JVM;

    /** What can be done ahead of the start; nothing of other peers is loaded for it. */
    public Starter prepare() {
        return switch (this) {
            case GATEHOUSE -> GatehouseServer.fromLoaded();
            case GATEHOUSE_WITH_LOAD -> GatehouseServer::loadAndStart;
            case GATEHOUSE_HTTP_API -> HttpApiServer.fromLoaded();
            case GATEHOUSE_HTTP_API_WITH_LOAD -> HttpApiServer::loadAndStart;
            case RAW_SERVER -> () -> RawServer.start(false);
            case RAW_SERVER_WITH_WORKER -> () -> RawServer.start(true);
            case MOCK_WEB_SERVER -> OkHttpServer::start;
            case SMALL_API, LARGE_API -> throw new IllegalStateException("Growth makes its own gateways");
            case COMPARING, TARGET, COMPARING_LOCALSTACK, LOCALSTACK ->
                throw new IllegalStateException("Comparing makes its own gateways");
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
            case RAW_SERVER -> "raw Netty hello";
            case RAW_SERVER_WITH_WORKER -> "raw Netty hello on a worker";
            case MOCK_WEB_SERVER -> "mockwebserver3 (nodelay)";
            case SMALL_API -> "Gatehouse, 10 resources";
            case LARGE_API -> "Gatehouse, 10,000 resources";
            case COMPARING, COMPARING_LOCALSTACK -> "Gatehouse, comparing";
            case TARGET -> "the target alone";
            case LOCALSTACK -> "LocalStack alone";
            case EMPTY_JVM -> "empty JVM";
        };
    }
}
