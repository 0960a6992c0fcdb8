package dev.gatehouse.junit.internal;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** A gateway and the servers around it, closed by JUnit's store. */
@SuppressWarnings("deprecation") // JUnit 5.12 closes only what has the older interface
final class RunningGateway implements AutoCloseable, Store.CloseableResource {

    private final Gateway gateway;
    private final BackendServers backends;

    private RunningGateway(Gateway gateway) {
        this.gateway = gateway;
        this.backends = new BackendServers(this::mapBackend);
    }

    static RunningGateway start(LoadedDefinition loaded, TestDefinition definition) {
        RunningGateway running = new RunningGateway(loaded.start());
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

    BackendServers backends() {
        return backends;
    }

    void mapBackend(StandInName name, URI server) {
        name.map(gateway.standIns(), server);
    }

    void bindFunction(String name, Object handler, Type declaredType, Duration timeout) {
        gateway.functions().bind(name, handler, declaredType, timeout);
    }

    Object handler(String function, Class<?> type) {
        return gateway.functions()
                .handler(function)
                .orElseThrow(() -> new ParameterResolutionException("No handler is bound to the function " + function
                        + " that a " + type.getName() + " was asked for."));
    }

    @Override
    public void close() {
        try (backends) {
            gateway.close();
        }
    }
}
