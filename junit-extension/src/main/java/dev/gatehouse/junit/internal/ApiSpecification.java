package dev.gatehouse.junit.internal;

import dev.gatehouse.flow.network.Network;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Optional;

/** REST Assured, aimed at a stage, telling the test's session of every answer. */
final class ApiSpecification {

    private ApiSpecification() {}

    static RequestSpecification aimedAt(URI stage, ObservedFlows flows, Optional<String> client) {
        RequestSpecBuilder builder = new RequestSpecBuilder()
                .setBaseUri(stage)
                .setBasePath("")
                .addFilter((request, response, context) -> observed(context.next(request, response), flows));
        client.ifPresent(name -> builder.addHeader(Network.CLIENT_HEADER, name));
        return io.restassured.RestAssured.given().spec(builder.build());
    }

    private static Response observed(Response response, ObservedFlows flows) {
        String requestId = AnswerId.of(response);
        if (requestId == null) {
            return response;
        }
        flows.answered(requestId);
        return ObservedResponse.of(response, () -> flows.looked(requestId));
    }
}
