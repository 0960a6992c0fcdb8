package dev.gatehouse.contract.target;

import dev.gatehouse.record.Route;
import java.util.List;
import java.util.Optional;

/** APIs where they are anyway. */
record InProcessApi(InProcess target) implements DeployedApi {

    @Override
    public List<NotComparable> notComparable() {
        return List.of();
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        return target.send(request);
    }

    @Override
    public Optional<TargetLog> testInvoke(TargetRequest request, Route route) {
        return new TestInvocations(target.calls("apigateway")).invoke(request, route);
    }

    @Override
    public void close() {
        // the gateway is its owner's
    }
}
