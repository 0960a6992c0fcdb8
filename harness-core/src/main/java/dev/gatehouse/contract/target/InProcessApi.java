package dev.gatehouse.contract.target;

import dev.gatehouse.record.Route;
import java.util.List;
import java.util.Optional;

/**
 * APIs where they are anyway.
 *
 * @param target the gateway that they are in
 * @param tests {@code TestInvokeMethod} of the APIs as they are when they are first asked for
 */
record InProcessApi(InProcess target, TestInvocations tests) implements DeployedApi {

    static InProcessApi of(InProcess target) {
        return new InProcessApi(target, new TestInvocations(target.calls("apigateway")));
    }

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
        return tests.invoke(request, route);
    }

    @Override
    public void close() {
        // the gateway is its owner's
    }
}
