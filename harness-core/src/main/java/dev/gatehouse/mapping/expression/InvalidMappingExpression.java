package dev.gatehouse.mapping.expression;

/** A mapping expression that AWS would refuse; the message names the form that was probably meant. */
public final class InvalidMappingExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expression;

    InvalidMappingExpression(String expression, String reason) {
        super("Invalid mapping expression '" + expression + "': " + reason);
        this.expression = expression;
    }

    /** The text that was to be parsed. */
    public String expression() {
        return expression;
    }
}
