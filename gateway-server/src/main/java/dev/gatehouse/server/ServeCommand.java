package dev.gatehouse.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves until the program is told to stop. */
@Command(
        name = "serve",
        description = "Serves APIs, and AWS's control plane to make them with, on one port.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:asked for help",
            "1:it could not start, as with a port that is taken",
            "2:the command line is wrong",
            "3:a definition is wrong, or uses what is not supported",
            "130, 143:stopped by SIGINT or SIGTERM, after closing everything"
        },
        footer = {
            "",
            "Environment:",
            "  AWS_ENDPOINT_URL_LAMBDA    where functions are invoked, as http://127.0.0.1:4566",
            "  AWS_ENDPOINT_URL_<SERVICE> where another service is, as AWS_ENDPOINT_URL_SQS",
            "  AWS_ENDPOINT_URL           where every other service is",
            "  AWS_REGION                 the region, unless --region says it",
            "",
            "Clients: aws --endpoint-url http://127.0.0.1:4600 apigateway get-rest-apis",
            "Flows:   http://127.0.0.1:4600/_gatehouse/report, or curl .../_gatehouse/flows?as=text"
        })
final class ServeCommand implements Callable<Integer> {

    // Picocli makes the command and then sets these.
    @SuppressWarnings("NullAway.Init")
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-d", "--definition"},
            arity = "1..*",
            paramLabel = "FILE",
            description = "An OpenAPI document or a CloudFormation template to deploy; may be repeated.")
    private List<Path> definitions = List.of();

    @Option(
            names = {"-p", "--port"},
            defaultValue = "4600",
            description = "The port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(names = "--watch", description = "Deploys the definitions again when files beside them change.")
    private boolean watch;

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            description = "The stage to deploy to, where a definition names none.")
    private @Nullable String stage;

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Option(
            names = "--backend",
            paramLabel = "HOST=URL",
            description = "A server that stands in for the host of HTTP integrations; may be repeated.")
    private Map<String, URI> backends = new LinkedHashMap<>();

    @Option(
            names = "--allow-unmapped-hosts",
            description = "Lets HTTP integrations call hosts that are neither loopback nor given by --backend.")
    private boolean unmappedHosts;

    @Override
    public Integer call() throws InterruptedException {
        check();
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr());
        try (Server server = Server.start(settings(), console)) {
            Signals.closeWhenToldToStop(server, console);
            if (watch) {
                watch(server, console);
            } else {
                server.awaitClose();
            }
        }
        return 0;
    }

    private void watch(Server server, Console console) throws InterruptedException {
        try (Redeployment redeployment = Redeployment.of(server, definitions, console)) {
            redeployment.run();
        }
    }

    private void check() {
        if (port < 0 || port > 65_535) {
            throw wrong("--port is " + port + "; it must be from 0 to 65535.");
        }
        if (watch && definitions.isEmpty()) {
            throw wrong("--watch has nothing to watch. Name files with --definition.");
        }
        backends.forEach((name, url) -> {
            if (url.getScheme() == null || url.getHost() == null) {
                throw wrong("--backend " + name + "=" + url
                        + ": the server must be an absolute URI, as http://127.0.0.1:8080.");
            }
        });
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private ServerSettings settings() {
        return new ServerSettings(
                new ServerSettings.Place(host, port, loading.location()),
                new ServerSettings.Definitions(definitions, stage, loading.parameters(), loading.waived()),
                new ServerSettings.Backends(backends, unmappedHosts),
                System.getenv());
    }
}
