package dev.gatehouse.junit.assertions;

import dev.gatehouse.contract.checks.Finding;
import dev.gatehouse.contract.checks.ModelCheck;
import dev.gatehouse.contract.checks.OpenApiCheck;
import dev.gatehouse.contract.checks.OpenApiDocument;
import dev.gatehouse.contract.checks.ResponseCheck;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.StageName;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a flow: stage by stage, or on how it ended. */
public final class FlowAssert extends AbstractAssert<FlowAssert, Flow> {

    FlowAssert(Flow flow) {
        super(flow, FlowAssert.class);
    }

    /** Asserts on what came in and whether it was let through; of an HTTP API that is {@link #route}. */
    public FlowAssert methodRequest(Consumer<MethodRequestAssert> assertions) {
        StageCheck check = first(ApiKind.REST);
        assertions.accept(new MethodRequestAssert(actual.methodRequest(), check));
        return this;
    }

    /** Asserts on the first stage of an HTTP API, route and authorization: what came in and whether it was let in. */
    public FlowAssert route(Consumer<RouteAssert> assertions) {
        StageCheck check = first(ApiKind.HTTP);
        assertions.accept(new RouteAssert(actual.routeAndAuthorization(), check));
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

    /** Asserts on what the client got, from the method or from the gateway itself; of an HTTP API that is {@link #response}. */
    public FlowAssert methodResponse(Consumer<MethodResponseAssert> assertions) {
        StageCheck check = last(ApiKind.REST);
        assertions.accept(new MethodResponseAssert(actual.methodResponse(), check));
        return this;
    }

    /** Asserts on what the client of an HTTP API got, from the route or from the gateway itself. */
    public FlowAssert response(Consumer<MethodResponseAssert> assertions) {
        StageCheck check = last(ApiKind.HTTP);
        assertions.accept(new MethodResponseAssert(actual.response(), check));
        return this;
    }

    /** Asserts on the first stage of a WebSocket API, the route request: what happened, and which route it took. */
    public FlowAssert routeRequest(Consumer<RouteAssert> assertions) {
        StageCheck check = first(ApiKind.WEBSOCKET);
        assertions.accept(new RouteAssert(actual.routeRequest(), check));
        return this;
    }

    /** Asserts on what the client of a WebSocket API got: the status of its handshake, or the reply to its message. */
    public FlowAssert routeResponse(Consumer<MethodResponseAssert> assertions) {
        StageCheck check = last(ApiKind.WEBSOCKET);
        assertions.accept(new MethodResponseAssert(actual.routeResponse(), check));
        return this;
    }

    /** Asserts that the gateway answered by itself, with this type of gateway response. */
    public FlowAssert wasRefusedWith(GatewayResponseType type) {
        Fault fault = actual.fault();
        faulted(fault).that(fault != null && fault.type() == type, () -> new OtherFault(type.name(), fault, actual));
        return this;
    }

    /** Asserts that the gateway answered by itself, with this status; HTTP APIs have no gateway responses beside it. */
    public FlowAssert wasRefusedWith(int status) {
        Fault fault = actual.fault();
        faulted(fault)
                .that(
                        fault != null && actual.status() == status,
                        () -> new OtherFault(Integer.toString(status), fault, actual));
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

    /**
     * Asserts that the answer is one that its method declares: the status, the model of the content type, and the headers that
     * are required. Passes if the gateway answered by itself, which no method declares.
     */
    public FlowAssert matchesItsModels() {
        return asDeclared(new ModelCheck());
    }

    /** Asserts that the answer is one that an OpenAPI document declares for its operation. */
    public FlowAssert matchesOpenApi(OpenApiDocument document) {
        return asDeclared(new OpenApiCheck(document));
    }

    private FlowAssert asDeclared(ResponseCheck declared) {
        isNotNull();
        StageCheck check = check(actual.methodResponse().name());
        List<Finding> findings = declared.check(actual);
        check.that(findings.isEmpty(), () -> new NotAsDeclared(findings));
        return this;
    }

    private StageCheck faulted(@Nullable Fault fault) {
        return check(fault == null ? actual.methodResponse().name() : fault.stage());
    }

    private StageCheck first(ApiKind wanted) {
        isNotNull();
        String own =
                switch (actual.kind()) {
                    case REST -> "methodRequest(stage -> ...), with matched(\"GET\", \"/pets/{id}\")";
                    case HTTP -> "route(stage -> ...), with matched(\"GET /pets/{id}\")";
                    case WEBSOCKET -> "routeRequest(stage -> ...), with matched(\"join\")";
                };
        return check(actual.methodRequest().name()).isOf(wanted, own);
    }

    private StageCheck last(ApiKind wanted) {
        isNotNull();
        String own =
                switch (actual.kind()) {
                    case REST -> "methodResponse(stage -> ...)";
                    case HTTP -> "response(stage -> ...)";
                    case WEBSOCKET -> "routeResponse(stage -> ...)";
                };
        return check(actual.methodResponse().name()).isOf(wanted, own);
    }

    private StageCheck check(StageName stage) {
        isNotNull();
        return new StageCheck(stage, actual, info.hasDescription() ? info.descriptionText() : "");
    }
}
