package dev.gatehouse.flow.httpapi;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.Reasons;

/**
 * The request parameter mapping of one integration.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html">Transform API
 *     requests and responses</a>
 */
@FunctionalInterface
public interface RequestParameterMapping {

    /** Changes nothing. */
    RequestParameterMapping NONE = (request, sent, why) -> sent;

    /** The parameters after the mapping; {@code sent} are those without it. */
    RequestParameters apply(AuthorizedHttpApiRequest request, RequestParameters sent, Reasons why);
}
