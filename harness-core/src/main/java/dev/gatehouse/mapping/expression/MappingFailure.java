package dev.gatehouse.mapping.expression;

/** A valid expression that this request's or response's payload cannot serve; AWS answers 500, or 400 to a client's mistake. */
public final class MappingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean madeByClient;

    MappingFailure(MappingExpression expression, String reason) {
        this(expression, reason, false);
    }

    private MappingFailure(MappingExpression expression, String reason, boolean madeByClient) {
        super("Cannot evaluate " + expression.text() + ": " + reason);
        this.madeByClient = madeByClient;
    }

    /** The failure of an expression that looks for something in a client's body that is no JSON. */
    static MappingFailure noJsonFromClient(MappingExpression expression) {
        return new MappingFailure(expression, "the request's body is no JSON", true);
    }

    /** Whether the client's body is at fault. */
    public boolean isMadeByClient() {
        return madeByClient;
    }
}
