package dev.gatehouse.junit.assertions;

import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a flow: stage by stage, or on how it ended. */
public final class FlowAssert extends AbstractAssert<FlowAssert, Flow> {

    FlowAssert(Flow flow) {
        super(flow, FlowAssert.class);
    }

    /** Asserts on what came in and whether it was let through. */
    public FlowAssert methodRequest(Consumer<MethodRequestAssert> assertions) {
        assertions.accept(new MethodRequestAssert(actual.methodRequest(), check(StageName.METHOD_REQUEST)));
        return this;
    }

    /** Asserts on what went to the endpoint; fails if the flow did not come this far. */
    public FlowAssert integrationRequest(Consumer<IntegrationRequestAssert> assertions) {
        StageCheck check = check(StageName.INTEGRATION_REQUEST).reached(actual.integrationRequest());
        assertions.accept(new IntegrationRequestAssert(actual.integrationRequest(), check));
        return this;
    }

    /** Asserts on what was made of the endpoint's answer; fails if the flow did not come this far. */
    public FlowAssert integrationResponse(Consumer<IntegrationResponseAssert> assertions) {
        StageCheck check = check(StageName.INTEGRATION_RESPONSE).reached(actual.integrationResponse());
        assertions.accept(new IntegrationResponseAssert(actual.integrationResponse(), check));
        return this;
    }

    /** Asserts on what the client got, from the method or from the gateway itself. */
    public FlowAssert methodResponse(Consumer<MethodResponseAssert> assertions) {
        assertions.accept(new MethodResponseAssert(actual.methodResponse(), check(StageName.METHOD_RESPONSE)));
        return this;
    }

    /** Asserts that the gateway answered by itself, with this type of gateway response. */
    public FlowAssert wasRefusedWith(GatewayResponseType type) {
        Fault fault = actual.fault();
        StageName stage = fault == null ? StageName.METHOD_RESPONSE : fault.stage();
        check(stage).that(fault != null && fault.type() == type, () -> new OtherFault(type, fault, actual.status()));
        return this;
    }

    /** Asserts that the flow ended at this stage. */
    public FlowAssert failedAt(StageName stage) {
        Fault fault = actual.fault();
        check(stage).that(fault != null && fault.stage() == stage, () -> new FailedElsewhere(stage, fault));
        return this;
    }

    /** Asserts that all four stages were passed. */
    public FlowAssert passedAllStages() {
        Fault fault = actual.fault();
        if (fault != null) {
            throw check(fault.stage()).failure(new UnexpectedFault(fault));
        }
        return this;
    }

    private StageCheck check(StageName stage) {
        isNotNull();
        return new StageCheck(stage, actual, info.hasDescription() ? info.descriptionText() : "");
    }
}
