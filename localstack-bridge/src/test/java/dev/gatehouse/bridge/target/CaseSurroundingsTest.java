package dev.gatehouse.bridge.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.bridge.invoke.InvokeUrl;
import dev.gatehouse.bridge.reach.HostAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseSurroundingsTest {

    private static Optional<dev.gatehouse.contract.target.Surroundings> of(InvokeUrl invoke) {
        RemoteSettings settings = new RemoteSettings(
                "there",
                Access.toEmulator(URI.create("http://127.0.0.1:4566")),
                invoke,
                TimeLimits.configured(),
                new Vicinity(() -> Optional.of(HostAddress.loopback()), Map.of()));
        return new CaseSurroundings(settings, Map.of()).of("there", "000000000000");
    }

    @Test
    void an_emulator_is_called_where_it_is_and_the_host_names_the_api() {
        assertThat(of(InvokeUrl.BY_HOST)).hasValueSatisfying(around -> {
            assertThat(around.serverOf("abc")).hasToString("http://127.0.0.1:4566");
            assertThat(around.hostOf("abc")).isEqualTo("abc.execute-api.localhost.localstack.cloud:4566");
            assertThat(around.thisMachine().orElseThrow().name()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void aws_is_called_by_the_apis_own_host() {
        assertThat(of(InvokeUrl.AWS)).hasValueSatisfying(around -> {
            assertThat(around.serverOf("abc")).hasToString("https://abc.execute-api.us-east-1.amazonaws.com");
            assertThat(around.hostOf("abc")).isEqualTo("abc.execute-api.us-east-1.amazonaws.com");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"path", "user_request", "http://127.0.0.1:9/x/{api}/{stage}{path}"})
    void an_emulator_with_paths_of_its_own_cannot_run_cases(String way) {
        assertThat(of(InvokeUrl.parse(way))).isEmpty();
    }
}
