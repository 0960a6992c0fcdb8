package dev.gatehouse.server;

import dev.gatehouse.Gateway;
import dev.gatehouse.LoadedDefinition;
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
            out.println("  stage          " + gateway.baseUri(stage.apiId(), stage.stageName()));
        }
        loaded.warnings().forEach(warning -> err.println("Warning: " + warning));
        loaded.waived().forEach(waiver -> err.println("Waived: " + waiver));
        out.flush();
    }

    void say(String line) {
        out.println(line);
    }

    void wrong(String message) {
        err.println(message);
    }
}
