package dev.gatehouse.bridge.target.localstack;

import java.net.URI;
import java.time.Duration;

/** Where a LocalStack comes from. */
sealed interface LocalStackSource {

    /**
     * Where it listens.
     *
     * @param limit how long it may take to get there
     */
    URI uri(Duration limit);

    /** What system properties say: {@code gatehouse.localstack.url}, else {@code gatehouse.localstack.image}. */
    static LocalStackSource configured() {
        String url = System.getProperty("gatehouse.localstack.url", "");
        return url.isEmpty()
                ? new Started(System.getProperty("gatehouse.localstack.image", LocalStack.IMAGE))
                : new Running(URI.create(url));
    }

    /** One that runs already. */
    record Running(URI uri) implements LocalStackSource {
        @Override
        public URI uri(Duration limit) {
            return uri;
        }
    }

    /** One in a container that this JVM starts, once. */
    record Started(String image) implements LocalStackSource {
        @Override
        public URI uri(Duration limit) {
            return SharedContainers.INSTANCE.uri(image, limit);
        }
    }
}
