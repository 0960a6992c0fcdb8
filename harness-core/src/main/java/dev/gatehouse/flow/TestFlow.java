package dev.gatehouse.flow;

import dev.gatehouse.flow.backend.Endpoints;
import dev.gatehouse.flow.deployment.CompiledMethod;
import dev.gatehouse.flow.deployment.RouteMatch;
import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.FlowTrace;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.ServedRequest;
import dev.gatehouse.flow.exchange.StepName;
import dev.gatehouse.flow.route.Destination;
import dev.gatehouse.flow.route.Route;
import dev.gatehouse.model.rest.Model;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/**
 * The steps of a method that is tested without a deployment: those of {@link RestFlow} without the ones that guard it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-test-method.html">Test a REST API method</a>
 */
public final class TestFlow {

    private final TestStage stage;
    private final Endpoints endpoints;
    private final InstantSource clock;
    private final RequestIds ids = new RequestIds();
    private final TestedMethods methods = new TestedMethods();

    /**
     * A flow that calls a gateway's endpoints.
     *
     * @param stage where test invocations are served from
     * @param endpoints the endpoints behind integrations
     * @param clock the gateway's time
     */
    public TestFlow(TestStage stage, Endpoints endpoints, InstantSource clock) {
        this.stage = stage;
        this.endpoints = endpoints;
        this.clock = clock;
    }

    /** Runs the method; the answer has none of the headers that AWS's front adds. */
    public FlowTrace run(TestInvocation test) {
        long start = System.nanoTime();
        IncomingRequest incoming = new IncomingRequest(
                ids.requestId(), ids.extendedRequestId(), clock.instant(), test.request(), Peer.TEST_INVOKE);
        FlowRun run = new FlowRun(incoming);
        FinalResponse answer = answer(run, destination(test, incoming), test);
        return run.trace(ApiKind.REST, answer, Duration.ofNanos(System.nanoTime() - start));
    }

    private Destination destination(TestInvocation test, IncomingRequest incoming) {
        String path = test.request().rawPath();
        ServedRequest served = new ServedRequest(
                incoming, stage.servedAt(test.api().api(), test.stageVariables(), clock.instant()), path, path);
        return new Destination(served, methods.compiled(test));
    }

    private FinalResponse answer(FlowRun run, Destination destination, TestInvocation test) {
        try {
            return steps(run, run.route(destination, route(destination, test)));
        } catch (GatewayFault fault) {
            return run.answer(fault);
        }
    }

    private FinalResponse steps(FlowRun run, Route route) {
        CompiledMethod method = route.method();
        AuthorizedRequest request =
                run.step(StepName.METHOD_REQUEST, method.methodRequest()::applyToTest, route.request());
        IntegrationRequest call = run.step(StepName.INTEGRATION_REQUEST, method.integrationRequest(), request);
        EndpointResponse answer = run.step(StepName.ENDPOINT, endpoints::call, call);
        MappedResponse mapped = run.step(StepName.INTEGRATION_RESPONSE, method.integrationResponse(), answer);
        return run.step(StepName.METHOD_RESPONSE, method.methodResponse(), mapped);
    }

    /** The method is the one named; the path only fills parameters in, if it fits. */
    private static Route route(Destination destination, TestInvocation test) {
        var routes = destination.deployment().routes();
        String httpMethod = test.method().httpMethod();
        CompiledMethod method = routes.find(httpMethod, test.resource().path())
                .orElseThrow(() -> new IllegalStateException("The tree has this one route"))
                .target();
        Map<String, String> parameters = routes.find(
                        httpMethod, destination.request().pathWithinStage())
                .map(RouteMatch::parameters)
                .orElse(Map.of());
        Map<String, Model> models = destination.deployment().snapshot().models();
        return Route.of(destination.request(), method, parameters, models);
    }
}
