package dev.gatehouse.benchmarks.peer;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.control.importing.OpenApiParser;
import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.Location;
import dev.gatehouse.control.port.Ports;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.control.request.CreateDeploymentRequest;
import dev.gatehouse.control.request.ImportRestApiRequest;
import dev.gatehouse.flow.CachedEndpoints;
import dev.gatehouse.flow.RestFlow;
import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.cache.StageCaches;
import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.exchange.FlowObserver;
import dev.gatehouse.flow.listen.GatewayListener;
import dev.gatehouse.flow.listen.ListenerSettings;
import dev.gatehouse.flow.methodrequest.Guards;
import dev.gatehouse.flow.methodrequest.throttling.StageThrottles;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedApi;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.record.FlowRecorder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * The flow behind a listener without the gateway around them, so that its observer can be one that keeps nothing: a gateway
 * always records. What is measured beside each other differs in nothing but the observer.
 */
final class BareFlow {

    private static final Location PLACE = new Location("us-east-1", "123456789012");

    private BareFlow() {}

    static Starter recording() {
        return starter(FlowRecorder::standard);
    }

    static Starter notRecording() {
        return starter(() -> trace -> {});
    }

    private static Starter starter(Supplier<FlowObserver> observers) {
        PublishedStage stage = publish();
        return () -> start(stage, observers.get());
    }

    private static PublishedStage publish() {
        List<PublishedStage> published = new ArrayList<>();
        Publications listener = new Publications(published);
        Ports ports =
                new Ports(listener, new OpenApiParser(), Ports.of(listener).tester());
        ControlPlane control = new ControlPlane(PLACE, Clock.systemUTC(), new Random(1), ports);
        String api = control.restApis()
                .importRestApi(new ImportRestApiRequest(GatehouseServer.API, false, Map.of()))
                .restApi()
                .id();
        control.deployments()
                .createDeployment(
                        CreateDeploymentRequest.of(api).stageName("test").build());
        return published.get(published.size() - 1);
    }

    private static Server start(PublishedStage published, FlowObserver observer) {
        ApiDirectory directory = new ApiDirectory(PLACE.accountId(), PLACE.region());
        ServedStage stage = new ServedStage(
                published.stage(), CompiledApi.compile(published.deployment().snapshot()));
        directory.publish(new ServedApi(published.deployment().snapshot().api(), Map.of("test", stage)));
        Clock clock = Clock.systemUTC();
        CachedEndpoints endpoints = new CachedEndpoints(none(), new StageCaches(clock));
        RestFlow flow = new RestFlow(directory, guards(clock), endpoints, clock, observer);
        GatewayListener listener = GatewayListener.start(ListenerSettings.loopback(), flow);
        return new Server(listener.address().getPort(), "/test/greeting?name=world", listener::close);
    }

    private static Guards guards(Clock clock) {
        return new Guards(
                (authorizer, request, why) -> {
                    throw new IllegalStateException("no authorizer is asked");
                },
                accessKeyId -> Optional.empty(),
                (value, at) -> Optional.empty(),
                new StageThrottles(clock));
    }

    private static Endpoints none() {
        return new Endpoints(
                (call, why) -> {
                    throw new IllegalStateException("no server is called");
                },
                invocation -> {
                    throw new IllegalStateException("no function is called");
                },
                (call, caller, why) -> {
                    throw new IllegalStateException("no service is called");
                });
    }

    private record Publications(List<PublishedStage> published) implements DeploymentListener {

        @Override
        public void stagePublished(PublishedStage stage) {
            published.add(stage);
        }
    }
}
