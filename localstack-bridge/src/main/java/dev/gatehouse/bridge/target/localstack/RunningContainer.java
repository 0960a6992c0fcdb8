package dev.gatehouse.bridge.target.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A container with LocalStack.
 *
 * @param container the container, started
 */
record RunningContainer(LocalStackContainer container) {

    private static final String TOKEN = "LOCALSTACK_AUTH_TOKEN";

    static RunningContainer start(String image, Duration limit) {
        requireDocker();
        LocalStackContainer container = new LocalStackContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack"))
                .withStartupTimeout(limit)
                .withLabels(Leases.labels());
        // So that integrations can call this machine by name where the bridge has no address here.
        container.withExtraHost("host.docker.internal", "host-gateway");
        Optional.ofNullable(System.getenv(TOKEN)).ifPresent(token -> container.withEnv(TOKEN, token));
        Leases.removeLeftContainers();
        try {
            container.start();
        } catch (RuntimeException e) {
            throw NotStarted.because(e, image);
        }
        // Ryuk, if it is not switched off, removes it when the JVM is killed; this when the JVM ends by itself.
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "gatehouse-localstack-stop"));
        return new RunningContainer(container);
    }

    private static void requireDocker() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw NotStarted.withoutDocker();
        }
    }

    boolean isRunning() {
        return container.isRunning();
    }

    URI uri() {
        return container.getEndpoint();
    }
}
