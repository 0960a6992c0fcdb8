package dev.gatehouse.mapping.vtl;

import org.jspecify.annotations.Nullable;

/**
 * A mapping template that could not be rendered. AWS answers such a request with 500 and tells the client nothing; the
 * message here is the true reason, for the person who reads the flow.
 */
public final class TemplateFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    TemplateFailure(String message, TemplatePosition at, @Nullable Throwable cause) {
        super(at.isKnown() ? message + " (at " + at + " of the template)" : message, cause);
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
