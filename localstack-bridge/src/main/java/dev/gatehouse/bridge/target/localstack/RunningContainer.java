package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.contract.target.TargetUnavailable;
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

    private static final String NAME = "localstack";
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
            throw new TargetUnavailable(
                    NAME,
                    "no container of " + image + " started within " + limit.toSeconds() + " s: " + rootCause(e) + ".",
                    "Can Docker pull or find the image? Name another with -Dgatehouse.localstack.image, or a LocalStack that"
                            + " runs already with -Dgatehouse.localstack.url",
                    e);
        }
        // Ryuk, if it is not switched off, removes it when the JVM is killed; this when the JVM ends by itself.
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "gatehouse-localstack-stop"));
        return new RunningContainer(container);
    }

    private static void requireDocker() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new TargetUnavailable(
                    NAME,
                    "there is no Docker engine to start it in.",
                    "Start one, or name a LocalStack that runs already with -Dgatehouse.localstack.url=http://127.0.0.1:4566",
                    null);
        }
    }

    private static String rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    boolean isRunning() {
        return container.isRunning();
    }

    URI uri() {
        return container.getEndpoint();
    }
}
