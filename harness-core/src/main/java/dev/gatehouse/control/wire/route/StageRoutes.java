package dev.gatehouse.control.wire.route;

import java.util.List;

/** Deployments, stages and what stages keep. */
final class StageRoutes {

    private static final String STAGES = "/restapis/{restApiId}/stages";

    private StageRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .collection("Deployment", "/restapis/{restApiId}/deployments", "deploymentId")
                .collection("Stage", STAGES, "stageName")
                .add("FlushStageCache", "DELETE " + STAGES + "/{stageName}/cache/data")
                .add("FlushStageAuthorizersCache", "DELETE " + STAGES + "/{stageName}/cache/authorizers")
                .routes();
    }
}
