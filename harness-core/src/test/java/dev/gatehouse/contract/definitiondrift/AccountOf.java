package dev.gatehouse.contract.definitiondrift;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.definition.DeployedStage;

/** A target that is a running gateway's account, where a stage is deployed already. */
record AccountOf(Gateway gateway) implements Target {

    static void changeVariable(Gateway gateway, DeployedStage stage, String name, String value) {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.put("restApiId", stage.apiId()).put("stageName", stage.stageName());
        change.putArray("patchOperations")
                .addObject()
                .put("op", "replace")
                .put("path", "/variables/" + name)
                .put("value", value);
        gateway.control().call("UpdateStage", change);
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        throw new UnsupportedOperationException("it is deployed");
    }

    @Override
    public ControlCalls calls(String service) {
        return gateway.control()::call;
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        throw new UnsupportedOperationException("only its control plane is asked");
    }

    @Override
    public void close() {}
}
