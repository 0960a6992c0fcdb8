package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.junit.BaseUri;
import dev.gatehouse.junit.GatewayTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;

/** Each test has a gateway of its own. */
@GatewayTest(openApi = "dev/gatehouse/benchmarks/suite/greetings.yaml")
class GatewayEach {

    @RepeatedTest(JUnitRuns.TESTS)
    void a_greeting_is_answered(@BaseUri URI stage) throws IOException {
        String target = stage.getRawPath() + "/greeting?name=world";
        try (KeepAliveClient client = new KeepAliveClient(new Server(stage.getPort(), target, () -> {}))) {
            client.getChecked();
        }
    }
}
