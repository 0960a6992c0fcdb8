package dev.gatehouse.record;

import dev.gatehouse.model.rest.MethodResponse;
import dev.gatehouse.model.rest.Model;
import java.util.Map;

/**
 * The answers that a method declares to its clients. API Gateway does not hold answers to it: contract checks do.
 *
 * @param byStatus the method responses by status code
 * @param models the API's models by name, as they were deployed
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_MethodResponse.html">MethodResponse</a>
 */
public record DeclaredResponses(Map<String, MethodResponse> byStatus, Map<String, Model> models) {

    /** Nothing is declared: the request was routed to no method of a REST API. */
    public static final DeclaredResponses NONE = new DeclaredResponses(Map.of(), Map.of());
}
