package dev.gatehouse.contract.comparison;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.gatehouse.Gateway;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.InProcess;
import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetLog;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.record.Route;
import java.util.List;
import java.util.Optional;

/** The only API of another gateway, under whatever id it is asked for. */
record Elsewhere(Gateway gateway) implements DeployedApi {

    @Override
    public List<NotComparable> notComparable() {
        return List.of();
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return InProcess.of(gateway).send(request.to(id()));
    }

    @Override
    public Optional<TargetLog> testInvoke(TargetRequest request, Route route) {
        return InProcess.of(gateway).deploy(Deployable.of(gateway)).testInvoke(request.to(id()), route);
    }

    private String id() {
        return gateway.control()
                .call("GetRestApis", JsonNodeFactory.instance.objectNode())
                .at("/items/0/id")
                .asText();
    }

    @Override
    public void close() {
        // its test closes the gateway
    }
}
