package dev.gatehouse.model.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that the gateway gives without, or in place of, an integration's.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html">Gateway
 *     response types</a>
 */
public enum GatewayResponseType {
    ACCESS_DENIED(403),
    API_CONFIGURATION_ERROR(500),
    AUTHORIZER_CONFIGURATION_ERROR(500),
    AUTHORIZER_FAILURE(500),
    BAD_REQUEST_BODY(400),
    BAD_REQUEST_PARAMETERS(400),
    DEFAULT_4XX(null),
    DEFAULT_5XX(null),
    EXPIRED_TOKEN(403),
    INTEGRATION_FAILURE(504),
    INTEGRATION_TIMEOUT(504),
    INVALID_API_KEY(403),
    INVALID_SIGNATURE(403),
    MISSING_AUTHENTICATION_TOKEN(403),
    QUOTA_EXCEEDED(429),
    REQUEST_TOO_LARGE(413),
    RESOURCE_NOT_FOUND(404),
    THROTTLED(429),
    UNAUTHORIZED(401),
    UNSUPPORTED_MEDIA_TYPE(415),
    WAF_FILTERED(403);

    private final @Nullable Integer defaultStatus;

    GatewayResponseType(@Nullable Integer defaultStatus) {
        this.defaultStatus = defaultStatus;
    }

    /** The status unless the API changes it; none for the two defaults, which leave each type's own. */
    public Optional<Integer> defaultStatus() {
        return Optional.ofNullable(defaultStatus);
    }
}
