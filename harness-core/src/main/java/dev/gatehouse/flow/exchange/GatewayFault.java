package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.Serial;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The gateway itself must answer: stages throw it, and one place turns it into HTTP.
 *
 * <p>It names AWS's gateway response type, and keeps the true reason for the record; clients only see AWS's text.
 */
public final class GatewayFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final GatewayResponseType type;
    private final transient Details details;

    private GatewayFault(GatewayResponseType type, Details details, String truth, @Nullable Throwable cause) {
        super(truth, cause, false, false);
        this.type = type;
        this.details = details;
    }

    /**
     * A fault with AWS's text for the client and the truth for the record.
     *
     * @param clientMessage {@code $context.error.message}; null where AWS answers {@code null}
     * @param truth what really happened, for the developer
     */
    public static GatewayFault of(GatewayResponseType type, @Nullable String clientMessage, String truth) {
        return new GatewayFault(
                type, new Details(clientMessage, null, null, null, null, false, Headers.EMPTY), truth, null);
    }

    /** AWS's 500 for what is wrong in the API itself: a failing template, an impossible mapping. */
    public static GatewayFault internalServerError(String truth) {
        return of(GatewayResponseType.API_CONFIGURATION_ERROR, "Internal server error", truth);
    }

    /** This fault with {@code $context.error.validationErrorString}. */
    public GatewayFault withValidationError(String text) {
        return with(details.withValidationError(text));
    }

    /** This fault with a status other than its type's, as the 502 of a Lambda function's malformed answer. */
    public GatewayFault withStatus(int status) {
        return with(details.withStatus(status));
    }

    /** This fault with an {@code x-amzn-ErrorType} other than its type's. */
    public GatewayFault withErrorType(String errorType) {
        return with(details.withErrorType(errorType));
    }

    /** This fault with what a refusing authorizer said of the caller: gateway responses may tell it. */
    public GatewayFault withAuthorization(Authorization authorization) {
        return withCaller(new Caller(authorization, null));
    }

    /** This fault with what was known of the caller: gateway responses may tell it. */
    public GatewayFault withCaller(AuthorizedRequest request) {
        return withCaller(new Caller(request.authorization(), request.apiKey()));
    }

    private GatewayFault withCaller(Caller caller) {
        return with(details.withCaller(caller));
    }

    /**
     * This fault answered with nothing but its message as {@code text/plain}, whatever the API's gateway responses say: so
     * AWS refuses a body that is too large.
     */
    public GatewayFault inPlainText() {
        return with(details.asPlainText());
    }

    /** This fault answered with one more header, as {@code www-authenticate}; HTTP APIs only. */
    public GatewayFault withHeader(String name, String value) {
        return with(details.withHeader(name, value));
    }

    /** This fault with what caused it. */
    public GatewayFault causedBy(Throwable cause) {
        return new GatewayFault(type, details, truth(), cause);
    }

    private GatewayFault with(Details changed) {
        return new GatewayFault(type, changed, truth(), getCause());
    }

    /** AWS's type of answer. */
    public GatewayResponseType type() {
        return type;
    }

    /** {@code $context.error.message}. */
    public @Nullable String clientMessage() {
        return details.clientMessage;
    }

    /** {@code $context.error.validationErrorString}; null unless a model was not met. */
    public @Nullable String validationError() {
        return details.validationError;
    }

    /** The status, where it is not the type's own. */
    public OptionalInt status() {
        return details.status == null ? OptionalInt.empty() : OptionalInt.of(details.status);
    }

    /** The {@code x-amzn-ErrorType}, where it is not the type's own. */
    public Optional<String> errorType() {
        return Optional.ofNullable(details.errorType);
    }

    /** What is known of the caller, from a refusing authorizer or from one that let it through. */
    public Optional<Authorization> authorization() {
        return Optional.ofNullable(details.caller).map(Caller::authorization);
    }

    /** The API key of a request that was refused after its key was accepted, as for a quota. */
    public Optional<ApiKeyUse> apiKey() {
        return Optional.ofNullable(details.caller).map(Caller::apiKey);
    }

    /** The headers that the answer has beside those that every answer has. */
    public Headers headers() {
        return details.headers;
    }

    /** Whether the answer is the message alone. */
    public boolean isPlainText() {
        return details.plainText;
    }

    /** What really happened, for the developer. */
    public String truth() {
        String message = getMessage();
        return message == null ? type.name() : message;
    }

    private record Caller(Authorization authorization, @Nullable ApiKeyUse apiKey) {}

    private record Details(
            @Nullable String clientMessage,
            @Nullable String validationError,
            @Nullable Integer status,
            @Nullable String errorType,
            @Nullable Caller caller,
            boolean plainText,
            Headers headers) {

        Details withHeader(String name, String value) {
            return new Details(
                    clientMessage, validationError, status, errorType, caller, plainText, headers.plus(name, value));
        }

        Details withValidationError(String text) {
            return new Details(clientMessage, text, status, errorType, caller, plainText, headers);
        }

        Details withStatus(int other) {
            return new Details(clientMessage, validationError, other, errorType, caller, plainText, headers);
        }

        Details withErrorType(String other) {
            return new Details(clientMessage, validationError, status, other, caller, plainText, headers);
        }

        Details withCaller(Caller other) {
            return new Details(clientMessage, validationError, status, errorType, other, plainText, headers);
        }

        Details asPlainText() {
            return new Details(clientMessage, validationError, status, errorType, caller, true, headers);
        }
    }
}
