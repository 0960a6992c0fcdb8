package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.flow.exchange.GatewayFault;

/** {@code x-amzn-ErrorType} of each gateway response type. */
final class ErrorTypes {

    static final String ACCESS_DENIED = "AccessDeniedException";

    private ErrorTypes() {}

    static String of(GatewayFault fault) {
        return fault.errorType().orElseGet(() -> switch (fault.type()) {
            case ACCESS_DENIED -> ACCESS_DENIED;
            case AUTHORIZER_CONFIGURATION_ERROR -> "AuthorizerConfigurationException";
            case AUTHORIZER_FAILURE -> "AuthorizerFailureException";
            case BAD_REQUEST_BODY, BAD_REQUEST_PARAMETERS, UNSUPPORTED_MEDIA_TYPE, DEFAULT_4XX -> "BadRequestException";
            case EXPIRED_TOKEN -> "ExpiredTokenException";
            case INVALID_API_KEY, WAF_FILTERED -> "ForbiddenException";
            case INVALID_SIGNATURE -> "InvalidSignatureException";
            case MISSING_AUTHENTICATION_TOKEN -> "MissingAuthenticationTokenException";
            case QUOTA_EXCEEDED -> "LimitExceededException";
            case REQUEST_TOO_LARGE -> "RequestTooLargeException";
            case RESOURCE_NOT_FOUND -> "NotFoundException";
            case THROTTLED -> "TooManyRequestsException";
            case UNAUTHORIZED -> "UnauthorizedException";
            case API_CONFIGURATION_ERROR, INTEGRATION_FAILURE, INTEGRATION_TIMEOUT, DEFAULT_5XX ->
                "InternalServerErrorException";
        });
    }
}
