package dev.gatehouse.control.request;

/**
 * The parameters of {@code GetAuthorizer}.
 *
 * @param restApiId the id of the API
 * @param authorizerId the id of the authorizer
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetAuthorizer.html">GetAuthorizer</a>
 */
public record GetAuthorizerRequest(String restApiId, String authorizerId) {}
