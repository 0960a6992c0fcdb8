package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.junit.internal.deployment.Deployments;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A gateway and the servers around it, closed by JUnit's store. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class RunningGateway implements AutoCloseable, Store.CloseableResource {

    private final Gateway gateway;
    private final Consumer<Throwable> whenNotClosed;
    private final AimedStages stages;
    private final BackendServers backends;
    private final Map<Object, Object> wiring = new ConcurrentHashMap<>();
    private final Deployments deployments = new Deployments(() -> Map.copyOf(wiring));

    private RunningGateway(Gateway gateway, List<DeployedStage> stages, Consumer<Throwable> whenNotClosed) {
        this.gateway = gateway;
        this.whenNotClosed = whenNotClosed;
        this.stages = new AimedStages(gateway, stages);
        this.backends = new BackendServers(this::mapBackend);
    }

    /** Starts one; what goes wrong when it is closed is told as well as thrown, since nobody looks at it by then. */
    static RunningGateway start(LoadedDefinition loaded, TestDefinition definition, Consumer<Throwable> whenNotClosed) {
        RunningGateway running = new RunningGateway(loaded.start(), loaded.stages(), whenNotClosed);
        try {
            definition.backends().forEach(running::mapBackend);
            definition.functions().forEach(running.gateway.functions()::bind);
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    Gateway gateway() {
        return gateway;
    }

    /** What the definition deployed. */
    AimedStages stages() {
        return stages;
    }

    BackendServers backends() {
        return backends;
    }

    /** Where the gateway's APIs are deployed beside this. */
    Deployments deployments() {
        return deployments;
    }

    void mapBackend(StandInName name, URI server) {
        wiring.put(name, server);
        name.map(gateway.standIns(), server);
    }

    void bindFunction(String name, Object handler, Type declaredType, int timeoutSeconds) {
        wiring.put(name, handler);
        if (timeoutSeconds == 0) {
            gateway.functions().bind(name, handler, declaredType);
        } else {
            gateway.functions().bind(name, handler, declaredType, Duration.ofSeconds(timeoutSeconds));
        }
    }

    Object handler(String function, Class<?> type) {
        return gateway.functions()
                .handler(function)
                .orElseThrow(() -> new ParameterResolutionException("No handler is bound to the function " + function
                        + " that a " + type.getName() + " was asked for."));
    }

    @Override
    public void close() {
        try (backends;
                gateway;
                deployments) {
            // closed in the reverse order: what was deployed goes while its servers still answer
        } catch (RuntimeException | Error failure) {
            whenNotClosed.accept(failure);
            throw failure;
        }
    }
}
