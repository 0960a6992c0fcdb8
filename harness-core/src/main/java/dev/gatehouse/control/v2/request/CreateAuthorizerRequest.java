package dev.gatehouse.control.v2.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code CreateAuthorizer}.
 *
 * @param apiId the API
 * @param authorizerType {@code REQUEST} or {@code JWT}
 * @param identitySource what identifies a caller; may be null for {@code REQUEST} where no answer is kept
 * @param name the name
 * @param authorizerCredentialsArn the role with which the function is called; may be null
 * @param authorizerPayloadFormatVersion {@code 1.0} or {@code 2.0}; may be null
 * @param authorizerResultTtlInSeconds seconds for which an answer is kept; may be null
 * @param authorizerUri the function's invocation URI; may be null
 * @param enableSimpleResponses whether the function answers {@code isAuthorized} instead of a policy; may be null
 * @param identityValidationExpression of no use to HTTP APIs; may be null
 * @param jwtConfiguration whose tokens are taken; may be null
 */
public record CreateAuthorizerRequest(
        String apiId,
        String authorizerType,
        @Nullable List<String> identitySource,
        String name,
        @Nullable String authorizerCredentialsArn,
        @Nullable String authorizerPayloadFormatVersion,
        @Nullable Integer authorizerResultTtlInSeconds,
        @Nullable String authorizerUri,
        @Nullable Boolean enableSimpleResponses,
        @Nullable String identityValidationExpression,
        @Nullable JwtConfigurationInput jwtConfiguration) {}
