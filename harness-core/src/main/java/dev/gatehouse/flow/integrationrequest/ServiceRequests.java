package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;

/** AWS with a service other than Lambda, which cannot be called yet: said at load, and on every call. */
record ServiceRequests(String truth) implements Step<AuthorizedRequest, IntegrationRequest> {

    static ServiceRequests compile(String uri, ElementAddress where, Problems problems) {
        String truth = "'" + uri + "' calls an AWS service other than Lambda, which is not supported yet: "
                + "put a Lambda function, HTTP or MOCK integration in its place for the test";
        problems.add(where.child("uri"), truth);
        return new ServiceRequests(truth);
    }

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        throw GatewayFault.internalServerError(truth);
    }
}
