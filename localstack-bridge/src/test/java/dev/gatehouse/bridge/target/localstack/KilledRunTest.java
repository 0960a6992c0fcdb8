package dev.gatehouse.bridge.target.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.bridge.testing.LocalStackForTests;
import dev.gatehouse.bridge.testing.SampleApi;
import dev.gatehouse.contract.target.DeployedApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A JVM that is killed with everything deployed leaves nothing that the next run does not remove. */
class KilledRunTest {

    private static final List<String> KINDS = List.of("GetRestApis", "GetUsagePlans", "GetApiKeys");

    private final LocalStack localStack = LocalStackForTests.shared();

    @Test
    void the_next_run_removes_what_a_killed_one_left_and_leaves_what_a_running_one_uses() throws Exception {
        Process killed = deployed();
        Process running = deployed();
        try (SampleApi api = new SampleApi()) {
            AccountOnLocalStack account = new AccountOnLocalStack(
                    localStack.uri(), api.gateway().control().location());
            killed.destroyForcibly().waitFor();
            List<String> left = of(killed, account);
            List<String> used = of(running, account);
            assertThat(left).as("what the killed run left").hasSize(KINDS.size());

            try (DeployedApi next = localStack.deploy(api.deployable())) {
                assertThat(of(killed, account)).isEmpty();
                assertThat(of(running, account)).hasSize(KINDS.size()).isEqualTo(used);
                assertThat(next.send(api.get("/pets/7?color=red")).status()).isEqualTo(200);
            }
        } finally {
            end(running);
            killed.destroyForcibly();
        }
    }

    private static void end(Process running) throws Exception {
        running.getOutputStream().close();
        running.waitFor();
    }

    /** The names of what a process has on LocalStack: its key tells the prefix of the rest. */
    private static List<String> of(Process process, AccountOnLocalStack account) {
        List<String> names = new ArrayList<>();
        for (String kind : KINDS) {
            account.tagged(kind, "gatehouse:process", process.pid() + "@").forEach(names::add);
        }
        return names;
    }

    private Process deployed() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        localStack.uri().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("deployed");
        return process;
    }
}
