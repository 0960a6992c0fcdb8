package dev.gatehouse.mapping.vtl;

import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.Token;
import org.jspecify.annotations.Nullable;

/** Turns what Velocity throws into what a person can use. */
final class Faults {
    private Faults() {}

    static TemplateSyntaxException syntax(String source, Throwable thrown) {
        TemplatePosition at = position(thrown);
        String line =
                at.isKnown() ? source.lines().skip(at.line() - 1L).findFirst().orElse("") : "";
        String quoted = line.isBlank() ? "" : "\n    " + line.strip();
        return new TemplateSyntaxException(
                "The mapping template does not parse at " + at + ": " + SyntaxReason.of(thrown) + quoted, at, thrown);
    }

    static TemplateFailure inCall(String method, Throwable thrown, TemplatePosition at) {
        String reason = thrown instanceof TemplateFailure || thrown instanceof IllegalArgumentException
                ? message(thrown)
                : method + "() failed: " + message(thrown);
        return new TemplateFailure(reason, at, thrown);
    }

    static TemplateFailure failure(Throwable thrown) {
        if (thrown instanceof TemplateFailure failure) {
            return failure;
        }
        if (thrown.getCause() instanceof TemplateFailure failure) {
            return failure.line() > 0 ? failure : new TemplateFailure(message(failure), position(thrown), failure);
        }
        if (thrown instanceof StackOverflowError) {
            return RenderBudget.exceeded("it nests too deeply, or one of its values holds itself", thrown);
        }
        return new TemplateFailure(message(thrown), position(thrown), thrown);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }

    private static TemplatePosition position(Throwable thrown) {
        if (thrown instanceof ExtendedParseException known) {
            return new TemplatePosition(known.getLineNumber(), known.getColumnNumber());
        }
        if (thrown instanceof ParseException parse) {
            return position(parse.currentToken);
        }
        return TemplatePosition.UNKNOWN;
    }

    private static TemplatePosition position(@Nullable Token token) {
        if (token == null) {
            return TemplatePosition.UNKNOWN;
        }
        Token at = token.next == null ? token : token.next;
        return new TemplatePosition(at.beginLine, at.beginColumn);
    }
}
