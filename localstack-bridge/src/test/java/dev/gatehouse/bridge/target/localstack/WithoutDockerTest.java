package dev.gatehouse.bridge.target.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.contract.target.TargetUnavailable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Docker engine that is not there, or says nothing, costs a test no more than its limit. */
class WithoutDockerTest {

    private static final String IMAGE = "localstack/localstack:none";

    @TempDir
    Path home;

    @Test
    void an_engine_that_cannot_be_reached_is_told_in_time_and_the_gateway_in_process_goes_on() throws Exception {
        Process process = withDockerHost("tcp://127.0.0.1:1");
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the JVM ends in time")
                    .isTrue();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("localstack: ", "(DOCKER_HOST is tcp://127.0.0.1:1)", "-Dgatehouse.localstack.url")
                    .contains("in process 200")
                    .doesNotContain("deployed");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_start_that_hangs_fails_within_the_limit_and_is_not_begun_again_while_it_goes_on() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger starts = new AtomicInteger();
        SharedContainers containers = new SharedContainers((image, limit) -> {
            starts.incrementAndGet();
            return hang(never);
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> containers.uri(IMAGE, Duration.ofMillis(50)))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining("no container of " + IMAGE + " was there within 0 s")
                    .hasMessageContaining("docker pull " + IMAGE);
        }
        assertThat(starts).hasValueLessThanOrEqualTo(1);
        never.countDown();
    }

    @Test
    void a_start_that_failed_is_tried_again() {
        AtomicInteger starts = new AtomicInteger();
        SharedContainers containers = new SharedContainers((image, limit) -> {
            throw new IllegalStateException("start " + starts.incrementAndGet());
        });
        for (String start : new String[] {"start 1", "start 2"}) {
            assertThatThrownBy(() -> containers.uri(IMAGE, Duration.ofSeconds(30)))
                    .isInstanceOf(TargetUnavailable.class)
                    .hasMessageContaining(start)
                    .hasMessageContaining("-Dgatehouse.localstack.image");
        }
    }

    private static RunningContainer hang(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("never started");
    }

    /**
     * A JVM that has no engine but the one named. Testcontainers would go on to the sockets where Linux and macOS have theirs,
     * so this JVM takes its system for neither, and what an earlier run found is not looked up in the real home directory.
     */
    private Process withDockerHost(String host) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dos.name=AIX",
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutDocker.class.getName(),
                        "5")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DOCKER_HOST", host);
        return builder.start();
    }
}
