package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;

/** Each test uses the one MockWebServer of the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MockWebServerShared {

    private final Server server = Peer.MOCK_WEB_SERVER.prepare().start();

    @RepeatedTest(JUnitRuns.TESTS)
    void a_greeting_is_answered() throws IOException {
        try (KeepAliveClient client = new KeepAliveClient(server)) {
            client.getChecked();
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
