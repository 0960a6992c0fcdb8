package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.contract.target.TargetUnavailable;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/**
 * The containers of this JVM, by image.
 *
 * <p>This is the one thing that a JVM has only once: a container takes many seconds to start and much memory, and targets are
 * made anew wherever a test names their class. What tests deploy there is kept apart by ids, names and tags, as on AWS.
 *
 * <p>Containers start on threads of their own. Testcontainers looks for Docker, and pulls images, without a limit: an engine that
 * cannot be reached, or a registry that says nothing, would hold a test up for many minutes. Who waits waits as long as the limit
 * says; a start that takes longer goes on, so that a later test may find what was pulled meanwhile.
 */
final class SharedContainers {

    static final SharedContainers INSTANCE = new SharedContainers(RunningContainer::start);

    private final Map<String, FutureTask<RunningContainer>> byImage = new HashMap<>();
    private final BiFunction<String, Duration, RunningContainer> starter;

    SharedContainers(BiFunction<String, Duration, RunningContainer> starter) {
        this.starter = starter;
    }

    /** Where the container of an image listens; it starts if it does not run, or runs no more. */
    URI uri(String image, Duration limit) {
        try {
            return start(image, limit)
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .uri();
        } catch (TimeoutException tooSlow) {
            throw NotStarted.within(limit, image);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TargetUnavailable said ? said : NotStarted.because(e, image);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotStarted.because(e, image);
        }
    }

    private synchronized FutureTask<RunningContainer> start(String image, Duration limit) {
        FutureTask<RunningContainer> known = byImage.get(image);
        if (known != null && isOfUse(known)) {
            return known;
        }
        FutureTask<RunningContainer> made = new FutureTask<>(() -> starter.apply(image, limit));
        byImage.put(image, made);
        Thread thread = new Thread(made, "gatehouse-localstack-start");
        thread.setDaemon(true);
        thread.start();
        return made;
    }

    private static boolean isOfUse(FutureTask<RunningContainer> start) {
        if (!start.isDone()) {
            return true;
        }
        try {
            return start.get().isRunning();
        } catch (ExecutionException failed) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
