package dev.gatehouse.server;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DeployedStage;
import java.io.PrintWriter;

/**
 * What the server tells the one who started it.
 *
 * @param out where it stands and what it does
 * @param err what is wrong
 */
record Console(PrintWriter out, PrintWriter err) {

    /** The first line is what scripts wait for. */
    void ready(Gateway gateway) {
        out.println("Gatehouse is ready at " + gateway.uri());
        out.println("  control plane  aws --endpoint-url " + gateway.uri() + " apigateway get-rest-apis");
        out.println("  flows          " + gateway.uri() + "/_gatehouse/report");
    }

    void deployed(Gateway gateway, LoadedDefinition loaded) {
        for (DeployedStage stage : loaded.stages()) {
            out.println("  stage          " + address(gateway, stage));
        }
        loaded.warnings().forEach(warning -> err.println("Warning: " + warning));
        loaded.waived().forEach(waiver -> err.println("Waived: " + waiver));
        if (!loaded.stages().isEmpty()) {
            unanswered(gateway);
        }
        out.flush();
    }

    private static String address(Gateway gateway, DeployedStage stage) {
        String http = gateway.baseUri(stage.apiId(), stage.stageName()).toString();
        return gateway.webSockets().serves(stage.apiId()) ? http.replaceFirst("^http", "ws") : http;
    }

    /** A server runs without them too: they may be needed by no request that will come. */
    private void unanswered(Gateway gateway) {
        try {
            gateway.requireHandlers();
        } catch (DefinitionException missing) {
            missing.problems()
                    .forEach(problem -> err.println("Warning: " + problem.origin() + ": " + problem.message()));
            err.println("Functions are where AWS_ENDPOINT_URL_LAMBDA says, services where AWS_ENDPOINT_URL_<SERVICE> or"
                    + " AWS_ENDPOINT_URL does, and hosts where --backend does.");
        }
    }

    void say(String line) {
        out.println(line);
    }

    void wrong(String message) {
        err.println(message);
    }
}
