package dev.gatehouse.bridge.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunnerTest {

    @Test
    void what_a_target_made_before_it_failed_is_removed_again() {
        try (SampleApi api = new SampleApi();
                SampleApi there = new SampleApi()) {
            Plan plan = Planner.plan(api.deployable(), new Everywhere(), new Mark("run-", Map.of()));
            ControlCalls calls = (operation, parameters) -> {
                if (operation.equals("CreateDeployment")) {
                    throw new TargetUnavailable("there", "it does not answer", "Start it.", null);
                }
                return there.gateway().control().call(operation, parameters);
            };

            assertThatThrownBy(() -> new Runner("there", service -> calls).run(plan))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining("does not answer");
            assertThat(there.gateway()
                            .control()
                            .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                            .at("/items")
                            .findValuesAsText("name"))
                    .containsExactly("pets");
        }
    }

    /** Everything is reached where it is in process; there are no functions. */
    private static final class Everywhere implements Reach {
        @Override
        public String target() {
            return "there";
        }

        @Override
        public Optional<URI> server(String host, URI server) {
            return Optional.of(server);
        }

        @Override
        public Optional<String> function(String name) {
            return Optional.empty();
        }

        @Override
        public boolean sharesService(String service, Optional<URI> inProcess) {
            return false;
        }

        @Override
        public boolean hasHttpApis() {
            return true;
        }
    }
}
