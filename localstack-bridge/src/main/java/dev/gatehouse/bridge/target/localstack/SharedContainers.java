package dev.gatehouse.bridge.target.localstack;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The containers of this JVM, by image.
 *
 * <p>This is the one thing that a JVM has only once: a container takes many seconds to start and much memory, and targets are
 * made anew wherever a test names their class. What tests deploy there is kept apart by ids, names and tags, as on AWS.
 */
final class SharedContainers {

    static final SharedContainers INSTANCE = new SharedContainers();

    private final Map<String, RunningContainer> byImage = new HashMap<>();

    private SharedContainers() {}

    /** Where the container of an image listens; it starts if it does not run, or runs no more. */
    synchronized URI uri(String image, Duration limit) {
        RunningContainer known = byImage.get(image);
        if (known == null || !known.isRunning()) {
            known = RunningContainer.start(image, limit);
            byImage.put(image, known);
        }
        return known.uri();
    }
}
