package dev.gatehouse.server;

import dev.gatehouse.definition.DefinitionException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. */
@Command(
        name = "gatehouse-server",
        description = "An AWS API Gateway on this machine, for every AWS tool and language.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ServeCommand.class, ExportCommand.class, HelpCommand.class})
public final class Main {

    /** What is wrong with the program's surroundings, as a port that is taken. */
    static final int FAILED = 1;

    /** What is wrong with a definition. */
    static final int WRONG_DEFINITION = 3;

    /** What cannot be said in another kind of definition. */
    static final int INCOMPLETE = 4;

    private Main() {}

    /** Runs a command and ends the program; the exit code is 0, or says what went wrong. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        System.exit(commandLine(out, err).execute(arguments));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((broken, command, parsed) -> failed(broken, command.getErr()));
    }

    private static int failed(Exception broken, PrintWriter err) {
        if (broken instanceof DefinitionException wrong) {
            err.println(wrong.getMessage());
            return WRONG_DEFINITION;
        }
        if (broken instanceof UncheckedIOException unreadable) {
            err.println(Objects.requireNonNullElse(unreadable.getCause(), unreadable)
                    .getMessage());
            return FAILED;
        }
        err.println("This is a defect of Gatehouse; please report it with what follows.");
        broken.printStackTrace(err);
        return FAILED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {
                String.format(Locale.ROOT, "Gatehouse %s", version == null ? "(not packaged)" : version)
            };
        }
    }
}
