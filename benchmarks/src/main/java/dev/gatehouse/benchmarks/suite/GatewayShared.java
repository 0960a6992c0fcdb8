package dev.gatehouse.benchmarks.suite;

import dev.gatehouse.benchmarks.peer.KeepAliveClient;
import dev.gatehouse.benchmarks.peer.Server;
import dev.gatehouse.junit.BaseUri;
import dev.gatehouse.junit.GatewayTest;
import dev.gatehouse.junit.Share;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.RepeatedTest;

/** Each test has the one gateway of the class. */
@GatewayTest(openApi = "dev/gatehouse/benchmarks/suite/greetings.yaml", share = Share.CLASS)
class GatewayShared {

    @RepeatedTest(JUnitRuns.TESTS)
    void a_greeting_is_answered(@BaseUri URI stage) throws IOException {
        String target = stage.getRawPath() + "/greeting?name=world";
        try (KeepAliveClient client = new KeepAliveClient(new Server(stage.getPort(), target, () -> {}))) {
            client.getChecked();
        }
    }
}
