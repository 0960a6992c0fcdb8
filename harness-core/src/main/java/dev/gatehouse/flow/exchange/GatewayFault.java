package dev.gatehouse.flow.exchange;

import dev.gatehouse.model.rest.GatewayResponseType;
import java.io.Serial;
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
    private final @Nullable String clientMessage;
    private final @Nullable String validationError;

    private GatewayFault(
            GatewayResponseType type,
            @Nullable String clientMessage,
            @Nullable String validationError,
            String truth,
            @Nullable Throwable cause) {
        super(truth, cause, false, false);
        this.type = type;
        this.clientMessage = clientMessage;
        this.validationError = validationError;
    }

    /**
     * A fault with AWS's text for the client and the truth for the record.
     *
     * @param clientMessage {@code $context.error.message}; null where AWS answers {@code null}
     * @param truth what really happened, for the developer
     */
    public static GatewayFault of(GatewayResponseType type, @Nullable String clientMessage, String truth) {
        return new GatewayFault(type, clientMessage, null, truth, null);
    }

    /** This fault with {@code $context.error.validationErrorString}. */
    public GatewayFault withValidationError(String text) {
        return new GatewayFault(type, clientMessage, text, truth(), getCause());
    }

    /** This fault with what caused it. */
    public GatewayFault causedBy(Throwable cause) {
        return new GatewayFault(type, clientMessage, validationError, truth(), cause);
    }

    /** AWS's type of answer. */
    public GatewayResponseType type() {
        return type;
    }

    /** {@code $context.error.message}. */
    public @Nullable String clientMessage() {
        return clientMessage;
    }

    /** {@code $context.error.validationErrorString}; null unless a model was not met. */
    public @Nullable String validationError() {
        return validationError;
    }

    /** What really happened, for the developer. */
    public String truth() {
        String message = getMessage();
        return message == null ? type.name() : message;
    }
}
