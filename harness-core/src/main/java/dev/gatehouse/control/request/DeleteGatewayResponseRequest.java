package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteGatewayResponse}.
 *
 * @param restApiId the id of the API
 * @param responseType the gateway response type
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteGatewayResponse.html">DeleteGatewayResponse</a>
 */
public record DeleteGatewayResponseRequest(String restApiId, String responseType) {}
