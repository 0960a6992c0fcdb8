package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.ResponseParameterMapping;
import dev.gatehouse.flow.httpapi.event.PayloadFormat;
import dev.gatehouse.flow.integrationresponse.FunctionFailure;
import dev.gatehouse.model.http.HttpResponse;

/** AWS_PROXY with a function: its answer holds status, headers and body; in format 2.0 it may be the body alone. */
record LambdaResponses(PayloadFormat format, ResponseParameterMapping mapping)
        implements Step<HttpApiEndpointResponse, MappedHttpApiResponse> {

    @Override
    public MappedHttpApiResponse apply(HttpApiEndpointResponse response, Reasons why) {
        String payload = response.http().body().utf8();
        if (response.functionError() != null) {
            throw GatewayFault.internalServerError(FunctionFailure.truth(response.functionError(), payload));
        }
        HttpResponse answer = read(payload, why);
        why.add(new Reason.PassedThrough("AWS_PROXY answers what its function answered"));
        return new MappedHttpApiResponse(response, mapping.apply(response, answer, why));
    }

    private HttpResponse read(String payload, Reasons why) {
        try {
            return FunctionAnswer.read(payload, format, why);
        } catch (MalformedAnswer malformed) {
            throw GatewayFault.internalServerError("The function's answer is none of payload format " + format.version()
                            + ": " + malformed.getMessage() + "; it answered " + payload)
                    .causedBy(malformed);
        }
    }
}
