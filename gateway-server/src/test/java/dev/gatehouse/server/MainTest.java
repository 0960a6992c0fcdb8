package dev.gatehouse.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void the_help_names_options_environment_and_exit_codes() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString())
                .contains("--definition", "--watch", "AWS_ENDPOINT_URL_LAMBDA", "Exit codes:", "--port");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve");
    }

    @Test
    void an_unknown_option_is_a_wrong_command_line() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--prot").contains("--port");
    }

    @Test
    void values_that_make_no_sense_are_refused_by_name() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(2);
        assertThat(run("serve", "--account", "12")).isEqualTo(2);
        assertThat(run("serve", "--watch")).isEqualTo(2);
        assertThat(run("serve", "--backend", "a=b")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--port is 70000",
                        "an account has twelve digits",
                        "--watch has nothing to watch",
                        "--backend a=b");
    }

    @Test
    void a_wrong_definition_has_an_exit_code_of_its_own(@TempDir Path folder) {
        assertThat(run(
                        "serve",
                        "--port",
                        "0",
                        "--definition",
                        folder.resolve("none.yaml").toString()))
                .isEqualTo(3);
        assertThat(err.toString())
                .contains("There is no such file.", "it was looked for as " + folder.resolve("none.yaml"));
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("serve", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("Cannot listen on", Integer.toString(taken.getLocalPort()));
        }
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
