package dev.gatehouse.flow.methodresponse;

import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.MethodResponse;
import java.util.TreeSet;

/** Checks that what integration responses make is declared by the method; AWS refuses to save one that is not. */
final class DeclaredStatuses {

    private DeclaredStatuses() {}

    static void check(Method method, Integration integration, ElementAddress where, Problems problems) {
        for (IntegrationResponse response : integration.integrationResponses().values()) {
            ElementAddress address = where.integration().integrationResponse(response.statusCode());
            MethodResponse declared = method.methodResponses().get(response.statusCode());
            if (declared == null) {
                problems.add(
                        address,
                        "The method declares no response " + response.statusCode() + ", only "
                                + new TreeSet<>(method.methodResponses().keySet()) + ": add it to the method");
            } else {
                checkHeaders(response, declared, address, problems);
            }
        }
    }

    private static void checkHeaders(
            IntegrationResponse response, MethodResponse declared, ElementAddress where, Problems problems) {
        for (String target : response.responseParameters().keySet()) {
            if (declared.responseParameters().keySet().stream().noneMatch(target::equalsIgnoreCase)) {
                problems.add(
                        where.child("responseParameters", target),
                        target + " is mapped, but the method's response " + declared.statusCode()
                                + " does not declare it: add it there");
            }
        }
    }
}
