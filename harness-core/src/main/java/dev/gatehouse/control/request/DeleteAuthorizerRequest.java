package dev.gatehouse.control.request;

/**
 * The parameters of {@code DeleteAuthorizer}.
 *
 * @param restApiId the id of the API
 * @param authorizerId the id of the authorizer
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_DeleteAuthorizer.html">DeleteAuthorizer</a>
 */
public record DeleteAuthorizerRequest(String restApiId, String authorizerId) {}
