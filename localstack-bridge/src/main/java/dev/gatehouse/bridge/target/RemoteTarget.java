package dev.gatehouse.bridge.target;

import dev.gatehouse.bridge.call.ControlEndpoint;
import dev.gatehouse.bridge.call.SignedCalls;
import dev.gatehouse.bridge.deploy.Deployed;
import dev.gatehouse.bridge.deploy.Plan;
import dev.gatehouse.bridge.deploy.Planner;
import dev.gatehouse.bridge.invoke.Invoker;
import dev.gatehouse.bridge.invoke.RemoteApi;
import dev.gatehouse.bridge.sweep.Run;
import dev.gatehouse.bridge.sweep.Sweep;
import dev.gatehouse.bridge.sweep.Swept;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Surroundings;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TestInvocations;
import dev.gatehouse.control.port.Location;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A target over the wire, wherever it is. */
public final class RemoteTarget implements Target {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteTarget.class);

    private final RemoteSettings settings;
    private final Run run;
    private final InstantSource clock;
    private final Set<Location> swept = ConcurrentHashMap.newKeySet();
    private final Leases leases;

    /**
     * A target.
     *
     * @param settings where it is and what it can
     * @param run whose things are told from those of other runs
     * @param clock the time of signatures and leases
     */
    public RemoteTarget(RemoteSettings settings, Run run, InstantSource clock) {
        this.settings = settings;
        this.run = run;
        this.clock = clock;
        this.leases = new Leases(clock, settings.limits().lease());
    }

    @Override
    public String name() {
        return settings.name();
    }

    /** What {@link #deploy} would call, without calling anything but {@code GetApis}, which tells whether there are HTTP APIs. */
    public Plan plan(Deployable api) {
        try (RemoteReach reach = reach(endpoint(api))) {
            return Planner.plan(
                    api, reach, run.mark(clock.instant(), settings.limits().lease()));
        }
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        ControlEndpoint endpoint = endpoint(api);
        if (swept.add(api.gateway().control().location())) {
            sweep(endpoint);
        }
        RemoteReach reach = reach(endpoint);
        try {
            Plan plan = Planner.plan(
                    api, reach, run.mark(clock.instant(), settings.limits().lease()));
            return opened(endpoint, Deployed.run(plan, name(), services(endpoint)), reach);
        } catch (RuntimeException e) {
            reach.close();
            throw e;
        }
    }

    private RemoteApi opened(ControlEndpoint endpoint, Deployed deployed, RemoteReach reach) {
        Invoker invoker = invoker(endpoint);
        TestInvocations tests = new TestInvocations(services(endpoint).apply("apigateway"));
        RemoteApi api =
                new RemoteApi(deployed, invoker, tests, settings.access().settling(), reach::close);
        leases.keep(api);
        return api;
    }

    private RemoteReach reach(ControlEndpoint endpoint) {
        return new RemoteReach(settings, () -> calls(endpoint, "apigatewayv2").spoken());
    }

    private void sweep(ControlEndpoint endpoint) {
        Swept swept = new Sweep(
                        services(endpoint),
                        endpoint.region(),
                        run,
                        settings.limits().lease())
                .run(clock.instant());
        if (!swept.removed().isEmpty()) {
            LOG.info("{}: removed what earlier runs had left: {}", name(), swept.removed());
        }
        if (!swept.refused().isEmpty()) {
            LOG.warn("{}: could not remove what earlier runs had left: {}", name(), swept.refused());
        }
    }

    private ControlEndpoint endpoint(Deployable api) {
        return settings.access().endpoint(name(), api.gateway().control().location());
    }

    private Function<String, ControlCalls> services(ControlEndpoint endpoint) {
        return service ->
                new PatientCalls(calls(endpoint, service), settings.limits().call());
    }

    private SignedCalls calls(ControlEndpoint endpoint, String service) {
        return new SignedCalls(endpoint, service, settings.limits().call(), clock);
    }

    private Invoker invoker(ControlEndpoint endpoint) {
        return new Invoker(endpoint, settings.invoke(), settings.limits().answer());
    }

    @Override
    public ControlCalls calls(String service) {
        return services(settings.access().endpoint(name())).apply(service);
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return invoker(settings.access().endpoint(name())).send(request);
    }

    /**
     * What is around an emulator, for contract cases: what they make there is not marked, since tags show in answers.
     *
     * @param kind the word by which cases name such targets
     * @param accountId of its own
     */
    public Optional<Surroundings> surroundings(String kind, String accountId) {
        return new CaseSurroundings(settings, Map.of()).of(kind, accountId);
    }

    /**
     * What is around a target where things last: what cases make there is marked, and what earlier runs have left is removed.
     *
     * @param kind the word by which cases name such targets
     * @param accountId empty if it is not known
     */
    public Optional<Surroundings> lastingSurroundings(String kind, String accountId) {
        sweep(settings.access().endpoint(name()));
        Map<String, String> tags =
                run.mark(clock.instant(), settings.limits().lease()).tags();
        return new CaseSurroundings(settings, tags).of(kind, accountId);
    }

    @Override
    public void close() {
        leases.close();
    }
}
