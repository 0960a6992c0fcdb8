package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetGatewayResponse}.
 *
 * @param restApiId the id of the API
 * @param responseType the gateway response type
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetGatewayResponse.html">GetGatewayResponse</a>
 */
public record GetGatewayResponseRequest(String restApiId, String responseType) {}
