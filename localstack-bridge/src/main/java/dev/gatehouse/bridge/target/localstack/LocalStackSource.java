package dev.gatehouse.bridge.target.localstack;

import dev.gatehouse.bridge.target.ServerUrl;
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

    String URL = "gatehouse.localstack.url";

    /** What system properties say: {@code gatehouse.localstack.url}, else {@code gatehouse.localstack.image}. */
    static LocalStackSource configured() {
        String url = System.getProperty(URL, "");
        return url.isEmpty()
                ? new Started(System.getProperty("gatehouse.localstack.image", LocalStack.IMAGE))
                : new Running(ServerUrl.of("localstack", "-D" + URL, url));
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
