package dev.gatehouse.flow.deployment;

import dev.gatehouse.flow.integrationrequest.CacheKeyParameters;
import dev.gatehouse.flow.integrationrequest.IntegrationRequests;
import dev.gatehouse.flow.integrationresponse.IntegrationResponses;
import dev.gatehouse.flow.methodrequest.ApiChecks;
import dev.gatehouse.flow.methodrequest.MethodRequest;
import dev.gatehouse.flow.methodresponse.MethodResponses;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;

/** Sets up the steps of one API's methods. */
final class MethodCompiler {

    private final ApiSnapshot snapshot;
    private final ApiChecks checks;
    private final Problems problems;

    MethodCompiler(ApiSnapshot snapshot, Problems problems) {
        this.snapshot = snapshot;
        this.checks = ApiChecks.compile(snapshot, problems);
        this.problems = problems;
    }

    CompiledMethod compile(Resource resource, Method method) {
        ElementAddress address = ElementAddress.method(method.httpMethod(), resource.path());
        if (method.methodIntegration() == null) {
            problems.add(address, "the method has no integration; give it one, or remove the method");
        }
        MethodRequest methodRequest = MethodRequest.compile(method, address, checks, problems);
        return new CompiledMethod(
                resource,
                method,
                methodRequest,
                CacheKeyParameters.compile(snapshot.api(), resource, method, problems),
                IntegrationRequests.compile(snapshot.api(), resource, method, problems),
                IntegrationResponses.compile(snapshot.api(), resource, method, problems),
                MethodResponses.compile(snapshot.api(), resource, method, problems));
    }
}
