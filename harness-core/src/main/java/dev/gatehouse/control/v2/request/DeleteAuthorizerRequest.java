package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code DeleteAuthorizer}.
 *
 * @param apiId the API
 * @param authorizerId the authorizer
 */
public record DeleteAuthorizerRequest(String apiId, String authorizerId) {}
