package dev.gatehouse.flow.httpapi;

import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;

/**
 * The response parameter mapping of one integration.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Transform API
 *     requests and responses</a>
 */
@FunctionalInterface
public interface ResponseParameterMapping {

    /** Changes nothing. */
    ResponseParameterMapping NONE = (endpoint, response, why) -> response;

    /**
     * The response after the mapping.
     *
     * @param endpoint what the endpoint answered
     * @param response the same, as the client would get it without the mapping
     */
    HttpResponse apply(HttpApiEndpointResponse endpoint, HttpResponse response, Reasons why);
}
