package dev.gatehouse;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.wire.WireProtocol;
import dev.gatehouse.control.wire.WireService;
import dev.gatehouse.definition.Definition;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.flow.AuthorizerTestFlow;
import dev.gatehouse.flow.CachedEndpoints;
import dev.gatehouse.flow.HttpApiFlow;
import dev.gatehouse.flow.RestFlow;
import dev.gatehouse.flow.TestFlow;
import dev.gatehouse.flow.TestStage;
import dev.gatehouse.flow.WebSocketFlow;
import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.backend.HttpBackends;
import dev.gatehouse.flow.backend.HttpConnections;
import dev.gatehouse.flow.backend.InvokeApiFunctions;
import dev.gatehouse.flow.backend.LambdaInvoker;
import dev.gatehouse.flow.backend.awsservice.AwsServices;
import dev.gatehouse.flow.backend.awsservice.ServiceCredentials;
import dev.gatehouse.flow.backend.awsservice.ServiceEndpoints;
import dev.gatehouse.flow.connection.ManagementApi;
import dev.gatehouse.flow.connection.OpenConnections;
import dev.gatehouse.flow.connection.WebSocketDoor;
import dev.gatehouse.flow.exchange.ExchangeHandler;
import dev.gatehouse.flow.listen.TlsIdentity;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedHttpApi;
import dev.gatehouse.flow.route.WebSocketRouter;
import dev.gatehouse.monitoring.Monitoring;
import dev.gatehouse.record.FlowRecorder;
import dev.gatehouse.record.Flows;
import dev.gatehouse.report.LivePages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API Gateway in this JVM: it listens on loopback, answers as AWS would, and records every exchange.
 *
 * <pre>{@code
 * try (Gateway gateway = Gateway.start(OpenApiDefinition.file(Path.of("api.yaml")))) {
 *     gateway.functions().bind("DemoLambda", new DemoHandler());
 *     // call gateway.baseUri() with any HTTP client, then
 *     Flow flow = gateway.flows().last();
 * }
 * }</pre>
 *
 * <p>Gateways share nothing that one could see of another: each has its own port, account, recorder and clock.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html">What is API Gateway?</a>
 */
public final class Gateway implements AutoCloseable {

    private final LoadedDefinition loaded;
    private final GatewayClock clock;
    private final ControlPlane control;
    private final DataPlane dataPlane;
    private final Functions functions;
    private final Guarding guarding;
    private final StandIns standIns;
    private final HttpConnections awsConnections;
    private final ServiceEndpoints serviceEndpoints;
    private final FlowRecorder recorder;
    private final OpenDoor door;
    private final Monitoring monitoring;
    private final Domains domains;
    private final OpenConnections connections;

    private Gateway(LoadedDefinition loaded, GatewaySettings settings, @Nullable OpenDoor open) {
        this.loaded = loaded;
        this.clock = new GatewayClock(settings.clock());
        this.awsConnections = new HttpConnections(HttpBackends.NONE.allowingUnmappedHosts());
        Optional<LambdaInvoker> lambdaEndpoint = InvokeApiFunctions.from(settings.environment(), awsConnections);
        this.functions = new Functions(loaded.functionNames(), lambdaEndpoint);
        ApiDirectory before = loaded.dataPlane().directory();
        this.guarding = new Guarding(functions, (call, why) -> standIns().call(call, why), before.accountId(), clock);
        this.dataPlane = loaded.dataPlane().fork(new ApiDirectory(before.accountId(), before.region()), guarding);
        this.standIns = new StandIns(dataPlane::connections, ServiceEndpoints.configured(settings.environment()));
        this.serviceEndpoints = standIns.serviceEndpoints();
        Endpoints endpoints = new Endpoints(standIns, functions, services(settings));
        MethodTests tests = tests(endpoints, settings);
        this.control =
                loaded.control().fork(LoadedDefinition.ports(dataPlane, tests).withMeter(guarding.meter()), clock);
        new HandlerClasses(functions).bind(loaded.functions());
        this.recorder = FlowRecorder.keeping(settings.limits(), settings.redaction());
        this.monitoring = new Monitoring(recorder::traces, recorder::connectionCalls, settings.redaction());
        CachedEndpoints cached = new CachedEndpoints(endpoints, guarding.caches());
        RestFlow restApis = new RestFlow(dataPlane.directory(), guarding.guards(), cached, clock, recorder);
        ExchangeHandler flow = new HttpApiFlow(
                        dataPlane.directory(), guarding.httpApiGuards(), endpoints, clock, recorder)
                .before(restApis);
        this.connections = new OpenConnections(
                new WebSocketFlow(dataPlane.directory(), guarding.webSocketGuards(), endpoints, clock, recorder),
                clock);
        clock.whenMoved(connections::closeOverdue);
        Callers callers = guarding.callers();
        ExchangeHandler apis = new WebSocketDoor(
                new WebSocketRouter(dataPlane.directory()),
                connections,
                new ManagementApi(connections, dataPlane.directory(), guarding.signers(), clock, recorder),
                tokenPages(flow, callers));
        ExchangeHandler front = frontDoor(callers.network().before(apis));
        this.door = enter(open, settings, new OpenDoor.Served(front, this::identity));
        this.domains = new Domains(dataPlane.directory(), door::uri, front, settings.listener());
    }

    private MethodTests tests(Endpoints endpoints, GatewaySettings settings) {
        ApiDirectory directory = dataPlane.directory();
        TestStage stage = new TestStage(directory.accountId(), directory.region());
        AuthorizerTestFlow authorizers = new AuthorizerTestFlow(stage, guarding::freshAuthorizers, clock);
        return new MethodTests(
                new TestFlow(stage, endpoints, clock), new AuthorizerTests(authorizers), settings.redaction());
    }

    private static ExchangeHandler tokenPages(ExchangeHandler flow, Callers callers) {
        return new UserPoolPages(new TokenIssuerPages(flow, callers.tokenIssuers()), callers.userPools());
    }

    private ExchangeHandler frontDoor(ExchangeHandler apis) {
        WireProtocol wire = new WireProtocol(List.of(WireService.restApis(control), WireService.version2(control)));
        LivePages pages = new LivePages(recorder, loaded.reportedWaivers(), clock);
        return new FrontDoor(pages, new ControlRequests(wire, dataPlane.directory()), wire, apis);
    }

    private AwsServices services(GatewaySettings settings) {
        ServiceCredentials credentials = ServiceCredentials.of(settings.environment(), guarding::credentials);
        return new AwsServices(serviceEndpoints, credentials, awsConnections, settings.clock());
    }

    private TlsIdentity identity(@Nullable String serverName) {
        return domains.certificates().of(serverName);
    }

    /** A port that is taken must not leave the rest behind. */
    private OpenDoor enter(@Nullable OpenDoor open, GatewaySettings settings, OpenDoor.Served served) {
        HeadStart.await();
        try {
            return open == null ? OpenDoor.open(settings.listener(), served) : open.to(served);
        } catch (RuntimeException e) {
            closeEndpoints();
            throw e;
        }
    }

    static Gateway start(LoadedDefinition loaded, GatewaySettings settings) {
        return new Gateway(loaded, settings, null);
    }

    /** Starts a gateway behind the port of another, which gives back the rest of what it holds. */
    static Gateway startInPlaceOf(Gateway before, LoadedDefinition loaded, GatewaySettings settings) {
        Gateway next = new Gateway(loaded, settings, before.door);
        before.domains.close();
        before.closeEndpoints();
        return next;
    }

    /**
     * Loads a definition and serves it with the standard settings.
     *
     * @throws dev.gatehouse.definition.DefinitionException if something is wrong with it, or unsupported
     */
    public static Gateway start(Definition definition) {
        return LoadedDefinition.load(List.of(definition), DefinitionOptions.defaults())
                .start();
    }

    /** Where the gateway listens, as {@code http://127.0.0.1:40123}. */
    public URI uri() {
        return door.uri();
    }

    /**
     * The base URI of the definition's first stage, as {@code http://127.0.0.1:40123/dev}.
     *
     * @throws IllegalStateException if the definition has no stage
     */
    public URI baseUri() {
        DeployedStage first = loaded.stages().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The definition has no stage, so there is nothing to call. Add one, or name one to deploy to."));
        return baseUri(first.apiId(), first.stageName());
    }

    /** The base URI of a stage; with several APIs the path names the API, since clients on loopback cannot by host. */
    public URI baseUri(String apiId, String stageName) {
        int apis = dataPlane.served().size()
                + dataPlane.servedHttpApis().size()
                + dataPlane.servedWebSocketApis().size();
        String stage = stageName.equals(ServedHttpApi.DEFAULT_STAGE) ? "" : "/" + stageName;
        return URI.create(door.uri() + (apis == 1 ? "" : "/_aws/execute-api/" + apiId) + stage);
    }

    /** What was recorded, oldest first. */
    public Flows flows() {
        return recorder.flows();
    }

    /** What its stages tell the outside: access logs, execution logs, metrics and X-Ray traces. */
    public Monitoring monitoring() {
        return monitoring;
    }

    /** The clock by which the gateway goes. */
    public GatewayClock clock() {
        return clock;
    }

    /** The Lambda functions behind integrations. */
    public Functions functions() {
        return functions;
    }

    /** The servers that stand in for the hosts of HTTP integrations, and for AWS services. */
    public StandIns standIns() {
        return standIns;
    }

    /** Those who call: IAM users, user pools, issuers of tokens, and where requests come from. */
    public Callers callers() {
        return guarding.callers();
    }

    /** Custom domain names: where they are called, over HTTPS too, and whom those with mutual TLS trust. */
    public Domains domains() {
        return domains;
    }

    /** The WebSocket APIs: clients that connect, and what happened on each connection. */
    public WebSockets webSockets() {
        return new WebSockets(
                dataPlane::servedWebSocketApis, this::baseUri, flows(), recorder.connections(), connections);
    }

    /** AWS's control-plane operations on this gateway's account. */
    public ControlPlane control() {
        return control;
    }

    /**
     * Makes sure that every function that a method calls by a fixed name has a handler or an endpoint, that every AWS service
     * has an endpoint, and that every handler and every server can be reached by a method.
     *
     * @throws dev.gatehouse.definition.DefinitionException if one has not or cannot; it names them and what to do
     */
    public void requireHandlers() {
        new MissingHandlers(this, loaded.deployed()).refuse();
    }

    /** Whether anything answers for an AWS service. */
    boolean reachesService(String service) {
        return serviceEndpoints.of(service).isPresent();
    }

    /** What a stage of a definition calls. */
    List<EndpointUse> endpointUses(DeployedStage stage) {
        return dataPlane.endpointUses(stage);
    }

    /** Stops listening, ends what is under way, and gives everything back. */
    @Override
    public void close() {
        // first, so that no $disconnect route is run for it
        connections.close();
        door.close();
        domains.close();
        closeEndpoints();
    }

    private void closeEndpoints() {
        connections.close();
        functions.close();
        standIns.close();
        awsConnections.close();
    }
}
