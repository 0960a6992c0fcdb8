package dev.gatehouse.bridge.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatehouse.bridge.target.localstack.LocalStack;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testcontainers.DockerClientFactory;

/**
 * LocalStack for tests that need it: they are skipped where there is neither Docker nor a LocalStack named by
 * {@code gatehouse.localstack.url}, unless {@code -Dgatehouse.localstack=required} says that there must be one.
 */
public final class LocalStackForTests {

    private LocalStackForTests() {}

    /** One that serves the whole run. */
    public static LocalStack shared() {
        boolean named = !System.getProperty("gatehouse.localstack.url", "").isEmpty();
        if (!named && !required()) {
            assumeTrue(docker(), "no Docker engine for LocalStack, and no -Dgatehouse.localstack.url");
        }
        return new LocalStack();
    }

    /** Makes sure of a Docker engine for a container of the test's own. */
    public static void assumeDocker() {
        if (!required()) {
            assumeTrue(docker(), "no Docker engine for a LocalStack of the test's own");
        }
    }

    private static boolean required() {
        return System.getProperty("gatehouse.localstack", "").equals("required");
    }

    /** Testcontainers asks without a limit; an engine that says nothing for so long is none. */
    private static boolean docker() {
        FutureTask<Boolean> asked =
                new FutureTask<>(() -> DockerClientFactory.instance().isDockerAvailable());
        Thread thread = new Thread(asked, "is-there-docker");
        thread.setDaemon(true);
        thread.start();
        try {
            return asked.get(1, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
