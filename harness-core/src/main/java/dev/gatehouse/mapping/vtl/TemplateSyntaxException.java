package dev.gatehouse.mapping.vtl;

/**
 * A mapping template that does not parse. The message says where and why, and needs no knowledge of Velocity.
 *
 * <p>{@link #line()} and {@link #column()} count from 1; 0 means that the place is not known.
 */
public final class TemplateSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    TemplateSyntaxException(String message, TemplatePosition at, Throwable cause) {
        super(message, cause);
        this.line = at.line();
        this.column = at.column();
    }

    /** The line of the template, from 1; 0 if unknown. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1; 0 if unknown. */
    public int column() {
        return column;
    }
}
