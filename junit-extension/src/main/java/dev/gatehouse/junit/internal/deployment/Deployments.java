package dev.gatehouse.junit.internal.deployment;

import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gateway's APIs where they have been deployed; they live as long as the gateway does.
 *
 * <p>So whoever has a gateway alone has its deployments alone, and whoever shares it shares them.
 */
public final class Deployments implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Deployments.class);

    private final Map<List<Object>, DeployedApi> byTarget = new ConcurrentHashMap<>();
    private final Supplier<Object> wiring;

    /**
     * No deployment yet.
     *
     * @param wiring what handlers and servers the gateway has now: what was deployed before another came would not reach it
     */
    public Deployments(Supplier<Object> wiring) {
        this.wiring = wiring;
    }

    /**
     * The deployment on a target, made if there is none yet of what the gateway serves now.
     *
     * @throws TargetUnavailable if the target is not there
     */
    public DeployedApi on(TargetInUse target, Deployable api) {
        return byTarget.computeIfAbsent(
                List.of(target, wiring.get(), PublishedState.of(api.gateway().control())), k -> target.deploy(api));
    }

    /** What cannot be removed now is found by the next run's sweep. */
    @Override
    public void close() {
        byTarget.values().forEach(deployed -> {
            try {
                deployed.close();
            } catch (TargetUnavailable e) {
                LOG.warn("An API could not be removed again. {}", e.getMessage());
            }
        });
    }
}
