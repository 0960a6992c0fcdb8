package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;

/** Finds stages of version 2 without a deployment: on AWS, each of their requests is 404. */
final class IdleStages {

    private final Stack stack;

    IdleStages(Stack stack) {
        this.stack = stack;
    }

    void report() {
        stack.v2Stages().forEach(this::report);
    }

    private void report(DeployedStage stage, Origin origin) {
        boolean deployed = stack.call(
                        "apigatewayv2:GetStage",
                        Creation.parameters().put("apiId", stage.apiId()).put("stageName", stage.stageName()),
                        refusal -> origin,
                        String.valueOf(origin.logicalId()))
                .filter(answer -> answer.hasNonNull("DeploymentId"))
                .isPresent();
        String waiver = origin.logicalId() + ".AutoDeploy";
        if (!deployed && !stack.problems().isWaived(waiver, origin, origin.logicalId())) {
            stack.problems()
                    .add(
                            origin,
                            origin.logicalId(),
                            "The stage " + stage.stageName() + " has no deployment, so all its requests are 404.",
                            "Write AutoDeploy: true, or name a DeploymentId, or waive \"" + waiver + "\".");
        }
    }
}
