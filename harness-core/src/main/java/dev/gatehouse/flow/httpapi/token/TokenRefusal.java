package dev.gatehouse.flow.httpapi.token;

import java.io.Serial;

/** A token is refused: in AWS's words for the client, and in our own for the developer. */
public final class TokenRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String description;

    /**
     * A refusal.
     *
     * @param description what {@code WWW-Authenticate} says
     * @param truth what is wrong, with the values that do not fit
     */
    public TokenRefusal(String description, String truth) {
        super(truth);
        this.description = description;
    }

    /** What {@code WWW-Authenticate} says. */
    public String description() {
        return description;
    }

    /** What is wrong. */
    public String truth() {
        return String.valueOf(getMessage());
    }
}
