package dev.gatehouse.benchmarks.peer;

/** What can be measured. */
public enum Peer {
    /** The gateway; its definition is loaded once before, as for a test class. */
    GATEHOUSE("Gatehouse", ""),
    /** The gateway, each start of it with reading and compiling its definition. */
    GATEHOUSE_WITH_LOAD("Gatehouse, with load", ", with load of the definition"),
    /** The same with an HTTP API. */
    GATEHOUSE_HTTP_API("Gatehouse, HTTP API", ", HTTP API"),
    /** The same with an HTTP API that is read and compiled at each start. */
    GATEHOUSE_HTTP_API_WITH_LOAD("Gatehouse, HTTP API, with load", ", HTTP API, with load of the definition"),
    /** A gateway with an API of a thousand methods. */
    THOUSAND_METHODS("Gatehouse, 1,000 methods", ", API of 1,000 methods"),
    /** The same, its definition read and compiled at each start. */
    THOUSAND_METHODS_WITH_LOAD(
            "Gatehouse, 1,000 methods, with load", ", API of 1,000 methods, with load of the definition"),
    /** The flow with the standard recorder. */
    RECORDING("Gatehouse, recording", ", recording on"),
    /** The same flow with a recorder that keeps nothing. */
    NOT_RECORDING("Gatehouse, recording off", ", recording off"),
    /** A gateway whose endpoint is the raw server. */
    HTTP_PROXY("Gatehouse, HTTP_PROXY", ", HTTP_PROXY"),
    /** A gateway whose endpoint is a Java handler. */
    AWS_PROXY("Gatehouse, AWS_PROXY", ", AWS_PROXY to a Java handler"),
    /** A gateway that validates a body of one kilobyte against a model. */
    VALIDATED_POST("Gatehouse, validated POST", ", validated POST of 1 KB"),
    /** A gateway whose request template goes over twenty items. */
    TWENTY_ITEMS("Gatehouse, 20 items", ", template over 20 items"),
    /** Velocity by itself. */
    VELOCITY("Velocity's own merge", ""),
    /** What a template over twenty items may take: 1.3 times Velocity's own merge, and the raw server that is posted them. */
    VELOCITY_AND_FLOOR("1.3 x Velocity's merge + raw Netty hello", ""),
    /** Netty with the gateway's settings, answering on the event loop: the limit. */
    RAW_SERVER("raw Netty hello", ""),
    /** The same, sent the document that {@link #TWENTY_ITEMS} is sent. */
    RAW_SERVER_POSTED("raw Netty hello, 20 items posted", ""),
    /** The same as the raw server, answering on a worker thread, since handlers may block. */
    RAW_SERVER_WITH_WORKER("raw Netty hello on a worker", ""),
    /** okhttp's MockWebServer, its sockets given TCP_NODELAY. */
    MOCK_WEB_SERVER("mockwebserver3 (nodelay)", ""),
    /** WireMock embedded, with a plain stub. */
    WIREMOCK("WireMock embedded", ""),
    /** A gateway with an API of ten resources. */
    SMALL_API("Gatehouse, 10 resources", ""),
    /** A gateway with an API of ten thousand resources. */
    LARGE_API("Gatehouse, 10,000 resources", ""),
    /** A gateway with an API of one stage. */
    ONE_STAGE("Gatehouse, 1 stage", ""),
    /** A gateway with an API of a hundred stages. */
    HUNDRED_STAGES("Gatehouse, 100 stages", ""),
    /** A gateway with a short response template. */
    SHORT_TEMPLATE("Gatehouse, template of 10 lines", ""),
    /** A gateway with a long one. */
    LONG_TEMPLATE("Gatehouse, template of 1,000 lines", ""),
    /** Exchanges made once more on a target, and compared. */
    COMPARING("Gatehouse, comparing", ""),
    /** The same requests sent to that target, and nothing else. */
    TARGET("the target alone", ""),
    /** LocalStack in its container, with the API of {@link #GATEHOUSE}. */
    EMULATOR("LocalStack", ""),
    /** Exchanges made once more on LocalStack, and compared. */
    COMPARING_LOCALSTACK("Gatehouse, comparing", ", on LocalStack"),
    /** The same requests sent to LocalStack, and nothing else. */
    LOCALSTACK("LocalStack alone", ""),
    /** A thousand gateways at once. */
    THOUSAND_GATEWAYS("1,000 gateways, open", ""),
    /** The same after they were closed. */
    THOUSAND_CLOSED("1,000 gateways, closed", ""),
    /** A gateway that has recorded ten thousand exchanges. */
    TEN_THOUSAND_EXCHANGES("10,000 exchanges", ""),
    /** A gateway that has recorded a hundred thousand. */
    HUNDRED_THOUSAND_EXCHANGES("100,000 exchanges", ""),
    /** A run of JUnit tests with {@code @GatewayTest}. */
    TESTS_OF_GATEHOUSE("Gatehouse", ""),
    /** The same tests with okhttp's MockWebServer. */
    TESTS_OF_MOCK_WEB_SERVER("mockwebserver3", ""),
    /** A thousand open WebSocket connections. */
    THOUSAND_CONNECTIONS("1,000 connections", ""),
    /** Ten thousand. */
    TEN_THOUSAND_CONNECTIONS("10,000 connections", ""),
    /** What was sent. */
    SENT("messages sent", ""),
    /** A fixed amount that a goal allows. */
    ALLOWED("what is allowed", ""),
    /** No server at all: what the JVM itself costs. Only for cold starts. */
    EMPTY_JVM("empty JVM", "");

    private final String label;
    private final String suffix;

    Peer(String label, String suffix) {
        this.label = label;
        this.suffix = suffix;
    }

    /** What can be done ahead of the start; nothing of other peers is loaded for it. */
    public Starter prepare() {
        return switch (this) {
            case GATEHOUSE -> GatehouseServer.fromLoaded();
            case GATEHOUSE_WITH_LOAD -> GatehouseServer::loadAndStart;
            case GATEHOUSE_HTTP_API -> HttpApiServer.fromLoaded();
            case GATEHOUSE_HTTP_API_WITH_LOAD -> HttpApiServer::loadAndStart;
            case THOUSAND_METHODS -> ThousandMethods.fromLoaded();
            case THOUSAND_METHODS_WITH_LOAD -> ThousandMethods::loadAndStart;
            case RECORDING -> BareFlow.recording();
            case NOT_RECORDING -> BareFlow.notRecording();
            case HTTP_PROXY -> Work.httpProxy();
            case AWS_PROXY -> Work.awsProxy();
            case VALIDATED_POST -> Work.validatedPost();
            case TWENTY_ITEMS -> Work.twentyItems();
            case RAW_SERVER -> () -> RawServer.start(false);
            case RAW_SERVER_POSTED -> RawServer::startForItems;
            case RAW_SERVER_WITH_WORKER -> () -> RawServer.start(true);
            case WIREMOCK -> WireMockPeer::start;
            case MOCK_WEB_SERVER -> OkHttpServer::start;
            default -> throw new IllegalStateException(label + " is started where it is measured");
        };
    }

    /** What follows the names of its figures, beside those of {@link #GATEHOUSE}. */
    public String suffix() {
        return suffix;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }
}
