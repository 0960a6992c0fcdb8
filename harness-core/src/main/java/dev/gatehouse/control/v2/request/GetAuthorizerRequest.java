package dev.gatehouse.control.v2.request;

/**
 * The parameters of {@code GetAuthorizer}.
 *
 * @param apiId the API
 * @param authorizerId the authorizer
 */
public record GetAuthorizerRequest(String apiId, String authorizerId) {}
