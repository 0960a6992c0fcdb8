package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Peer;
import dev.gatehouse.benchmarks.peer.Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Each test has a MockWebServer of its own. */
@SuppressWarnings("NullAway.Init") // JUnit calls start() before each test
class MockWebServerEach {

    private Server server;

    @BeforeEach
    void start() {
        server = Peer.MOCK_WEB_SERVER.prepare().start();
    }

    @RepeatedTest(JUnitRuns.TESTS)
    void a_greeting_is_answered() throws IOException {
        try (KeepAliveClient client = new KeepAliveClient(server)) {
            client.getChecked();
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
