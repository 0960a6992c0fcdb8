package dev.gatehouse.flow.route;

import dev.gatehouse.flow.exchange.Reason;

/**
 * Tells of a stage that is in a path twice: in the base URI, and once more in the path that a client added to it.
 *
 * @param stageName the stage that was reached
 * @param pathWithinStage the path behind it
 */
record StageTwice(String stageName, String pathWithinStage) {

    /** What to add to a sentence; empty if the path does not begin with the stage. */
    String because() {
        String again = "/" + stageName;
        return pathWithinStage.equals(again) || pathWithinStage.startsWith(again + "/")
                ? ": the base URI already has the stage " + stageName
                : "";
    }

    Reason.RouteRejected explain(Reason.RouteRejected rejected) {
        return new Reason.RouteRejected(rejected.httpMethod(), rejected.resourcePath(), rejected.because() + because());
    }
}
