package dev.gatehouse.mapping.expression;

/** A valid expression that this request's or response's payload cannot serve; AWS answers 500. */
public final class MappingFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MappingFailure(MappingExpression expression, String reason) {
        super("Cannot evaluate " + expression.text() + ": " + reason);
    }
}
