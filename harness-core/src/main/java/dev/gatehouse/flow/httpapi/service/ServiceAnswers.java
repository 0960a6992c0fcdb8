package dev.gatehouse.flow.httpapi.service;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.MappedHttpApiResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.httpapi.ResponseParameterMapping;
import dev.gatehouse.model.http.HttpResponse;

/**
 * Reads the answer of a service: the client gets it as it is, unless the service refused the call, which clients are not
 * told more of than 500.
 *
 * @param mapping the integration's response mapping
 */
public record ServiceAnswers(ResponseParameterMapping mapping)
        implements Step<HttpApiEndpointResponse, MappedHttpApiResponse> {

    @Override
    public MappedHttpApiResponse apply(HttpApiEndpointResponse endpoint, Reasons why) {
        HttpResponse answer = endpoint.http();
        if (answer.status() >= 300) {
            throw GatewayFault.internalServerError("the service answered " + answer.status() + ": "
                    + answer.body().utf8());
        }
        return new MappedHttpApiResponse(endpoint, mapping.apply(endpoint, answer, why));
    }
}
