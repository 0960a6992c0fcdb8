package dev.gatehouse;

import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import dev.gatehouse.flow.backend.HttpConnections;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.rest.ConnectionType;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.util.Map;

/** Finds methods whose VPC link leads nowhere: on AWS they reach a load balancer, and a test has none. */
record VpcLinkStandIns(StandIns standIns) {

    /** Adds what a stage's methods lack, one problem a link. */
    void find(ServedStage stage, DeployedDefinition definition, Map<String, Problem> missing) {
        for (Resource resource : stage.deployed().snapshot().resources().values()) {
            for (Method method : resource.resourceMethods().values()) {
                Integration integration = method.methodIntegration();
                if (integration != null && integration.connectionType() == ConnectionType.VPC_LINK) {
                    find(stage, new Place(resource, method, definition), integration, missing);
                }
            }
        }
    }

    private void find(ServedStage stage, Place place, Integration integration, Map<String, Problem> missing) {
        standIns.unresolved(integration, stage.stage().variables())
                .ifPresent(why -> missing.putIfAbsent("VPC link " + integration.connectionId(), place.problem(why)));
    }

    /** A method, and where it was defined. */
    private record Place(Resource resource, Method method, DeployedDefinition definition) {

        Problem problem(HttpConnections.Unresolved why) {
            ElementAddress address = ElementAddress.method(method.httpMethod(), resource.path());
            Origin origin = definition
                    .origins()
                    .nearest(address.integration())
                    .orElseGet(() -> new Origin(address.toString(), 0, 0, null));
            return new Problem(
                    origin,
                    method.httpMethod() + " " + resource.path() + " calls " + why.uri() + " through the VPC link "
                            + why.link() + ", and no server stands in for it.",
                    why.remedy());
        }
    }
}
