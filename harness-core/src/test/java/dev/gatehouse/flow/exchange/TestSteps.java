package dev.gatehouse.flow.exchange;

import dev.gatehouse.flow.integrationrequest.IntegrationRequests;
import dev.gatehouse.flow.integrationresponse.IntegrationResponses;
import dev.gatehouse.flow.methodresponse.MethodResponses;
import dev.gatehouse.flow.problem.CompileProblem;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three steps around an endpoint, compiled for one method, and the reasons they gave. */
public final class TestSteps {

    private final TestMethod called;
    private final Problems problems = new Problems();
    private final Reasons reasons = new Reasons();
    private final Step<AuthorizedRequest, IntegrationRequest> integrationRequest;
    private final Step<EndpointResponse, MappedResponse> integrationResponse;
    private final Step<MappedResponse, FinalResponse> methodResponse;

    public TestSteps(TestMethod called) {
        this.called = called;
        Method method = called.method();
        Resource resource = called.resource(method);
        this.integrationRequest = IntegrationRequests.compile(called.api(), resource, method, problems);
        this.integrationResponse = IntegrationResponses.compile(called.api(), resource, method, problems);
        this.methodResponse = MethodResponses.compile(called.api(), resource, method, problems);
    }

    public IntegrationRequest request(TestRequest request) {
        return integrationRequest.apply(request.to(called), reasons);
    }

    public EndpointCall.HttpCall http(TestRequest request) {
        return (EndpointCall.HttpCall) request(request).call();
    }

    public EndpointCall.LambdaCall lambda(TestRequest request) {
        return (EndpointCall.LambdaCall) request(request).call();
    }

    public EndpointCall.ServiceCall service(TestRequest request) {
        return (EndpointCall.ServiceCall) request(request).call();
    }

    /** The client's answer if nobody is called. */
    public HttpResponse mock(TestRequest request) {
        return answer(request, new HttpResponse(200, Headers.EMPTY, Bytes.EMPTY));
    }

    public HttpResponse answer(TestRequest request, HttpResponse endpoint) {
        return answer(request, endpoint, null);
    }

    public HttpResponse function(TestRequest request, String payload) {
        return answer(request, json(payload), null);
    }

    public HttpResponse failingFunction(TestRequest request, String payload) {
        return answer(request, json(payload), "Unhandled");
    }

    public HttpResponse answer(TestRequest request, HttpResponse endpoint, @Nullable String functionError) {
        EndpointResponse answered =
                new EndpointResponse(request(request), endpoint, functionError, Duration.ofMillis(3));
        return methodResponse
                .apply(integrationResponse.apply(answered, reasons), reasons)
                .http();
    }

    public List<Reason> reasons() {
        return reasons.given();
    }

    public List<String> problems() {
        return problems.found().stream().map(CompileProblem::toString).toList();
    }

    private static HttpResponse json(String payload) {
        return new HttpResponse(200, Headers.of("Content-Type", "application/json"), Bytes.utf8(payload));
    }
}
