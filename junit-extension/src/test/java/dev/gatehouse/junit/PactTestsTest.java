package dev.gatehouse.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.pact.Pact;
import dev.gatehouse.contract.pact.PactInteraction;
import dev.gatehouse.contract.pact.file.PactFile;
import dev.gatehouse.junit.fixtures.Pacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PactTestsTest {

    @Test
    void what_tests_that_pass_send_is_a_pact_when_the_run_ends() throws IOException {
        Path file = Path.of("target/test-pacts/web-test.json");
        Files.deleteIfExists(file);

        Run.of(Pacts.Recorded.class);

        Pact pact = PactFile.read(file);
        assertThat(pact.interactions()).extracting(PactInteraction::description).containsExactly("it is ok");
        assertThat(pact.interactions().get(0).states().get(0).name()).isEqualTo("all is well");
    }

    @Test
    void where_a_pact_is_written_is_printed() {
        Path file = Path.of("target/test-pacts/web-test.json").toAbsolutePath();

        assertThat(printed(() -> Run.with(Map.of("gatehouse.console", "summary"), Pacts.Recorded.class)))
                .contains("Gatehouse recorded 1 interaction. Pact: " + file);
        assertThat(printed(() -> Run.of(Pacts.Recorded.class))).doesNotContain("Pact: ");
    }

    private static String printed(Runnable run) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_interaction_that_is_not_kept_fails_with_its_mismatches_and_its_flow() {
        assertThat(Run.of(Pacts.NotKept.class).failure())
                .startsWith("it is ok (GET /ok) is not kept:\n"
                        + "  $.ok: it is of another type; expected \"yes\", but was true\n")
                .contains("Method request");
    }

    @Test
    void a_server_error_that_a_consumer_expects_is_looked_at() {
        Run.of(Pacts.ExpectsAServerError.class).succeeds(1);
    }
}
