package dev.gatehouse.flow.context;

import dev.gatehouse.flow.exchange.EndpointResponse;

/** What the endpoint's answer adds. */
final class IntegrationVariables {

    private static final VariableTable<EndpointResponse> INTEGRATION = new VariableTable<EndpointResponse>()
            .with("status", response -> response.http().status())
            .with("integrationStatus", response -> response.http().status())
            .with("latency", response -> response.latency().toMillis())
            .with(
                    "requestId",
                    response ->
                            response.http().headers().first("x-amzn-RequestId").orElse(null))
            .with("error", EndpointResponse::functionError);

    static final VariableTable<EndpointResponse> ANSWERED = VariableTable.including(
                    CallerVariables.AUTHORIZED,
                    (EndpointResponse response) -> response.request().request())
            .with("integration", INTEGRATION::of)
            .with("integrationLatency", response -> response.latency().toMillis())
            .with("integrationStatus", response -> response.http().status())
            .with(
                    "awsEndpointRequestId",
                    response ->
                            response.http().headers().first("x-amzn-RequestId").orElse(null));

    private IntegrationVariables() {}
}
