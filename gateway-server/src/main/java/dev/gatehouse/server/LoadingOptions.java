package dev.gatehouse.server;

import dev.gatehouse.control.port.Location;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command takes that loads definitions: how to fill them in, what to do without, and whose they are. */
final class LoadingOptions {

    // Picocli makes the group and then sets it.
    @SuppressWarnings("NullAway.Init")
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the templates; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--waive",
            paramLabel = "NAME",
            description = "Does without something that is not supported; may be repeated.")
    private Set<String> waived = new LinkedHashSet<>();

    @Option(
            names = "--region",
            defaultValue = "${env:AWS_REGION:-us-east-1}",
            description = "The region, as ARNs name it. Default: AWS_REGION, or us-east-1.")
    private String region = "us-east-1";

    @Option(
            names = "--account",
            defaultValue = "000000000000",
            description = "The account, twelve digits, as ARNs name it. Default: ${DEFAULT-VALUE}, as LocalStack's.")
    private String account = "000000000000";

    Map<String, String> parameters() {
        return parameters;
    }

    Set<String> waived() {
        return waived;
    }

    /** @throws ParameterException if the account is none */
    Location location() {
        if (!account.matches("\\d{12}")) {
            throw new ParameterException(
                    command.commandLine(), "--account is '" + account + "'; an account has twelve digits.");
        }
        return new Location(region, account);
    }
}
