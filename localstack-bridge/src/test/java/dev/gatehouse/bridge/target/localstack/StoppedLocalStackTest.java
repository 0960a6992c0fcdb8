package dev.gatehouse.bridge.target.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.TargetUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** A real LocalStack that is paused, and then stopped, in the middle of a test. */
class StoppedLocalStackTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration HASTE = Duration.ofSeconds(2);

    @Test
    void the_target_fails_in_time_and_the_gateway_in_process_goes_on() {
        LocalStackForTests.assumeDocker();
        try (LocalStackContainer container = new LocalStackContainer(DockerImageName.parse(LocalStack.IMAGE));
                SampleApi api = new SampleApi();
                DeployedApi here = InProcess.of(api.gateway()).deploy(api.deployable())) {
            container.start();
            LocalStack patient = LocalStack.at(container.getEndpoint()).within(LIMIT);
            LocalStack hasty = LocalStack.at(container.getEndpoint()).within(HASTE);
            DeployedApi there = patient.deploy(api.deployable());
            assertThat(there.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);

            DockerClientFactory.instance()
                    .client()
                    .pauseContainerCmd(container.getContainerId())
                    .exec();
            assertThatThrownBy(() -> hasty.deploy(api.deployable()))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining("no answer within 2000 ms");
            DockerClientFactory.instance()
                    .client()
                    .unpauseContainerCmd(container.getContainerId())
                    .exec();
            assertThat(there.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);

            container.stop();
            assertThatThrownBy(() -> there.send(api.get("/pets/7?color=red")))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining("Is it still running");
            there.close();
            assertThat(here.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
        }
    }
}
