package dev.gatehouse.junit.internal.deployment;

import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.DeployedApi;
import dev.gatehouse.contract.target.Target;
import dev.gatehouse.contract.target.TargetAnswer;
import dev.gatehouse.contract.target.TargetRequest;
import dev.gatehouse.contract.target.TargetUnavailable;

/**
 * In the place of a target that could not even be made, as one that does not know its address.
 *
 * @param why what it said
 */
record AbsentTarget(TargetUnavailable why) implements Target {

    @Override
    public String name() {
        return why.target();
    }

    @Override
    public DeployedApi deploy(Deployable api) {
        throw why;
    }

    @Override
    public ControlCalls calls(String service) {
        throw why;
    }

    @Override
    public TargetAnswer send(TargetRequest request) {
        throw why;
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
