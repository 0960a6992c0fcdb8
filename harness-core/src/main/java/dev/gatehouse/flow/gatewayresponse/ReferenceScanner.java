package dev.gatehouse.flow.gatewayresponse;

import dev.gatehouse.mapping.expression.InvalidMappingExpression;
import dev.gatehouse.mapping.expression.MappingExpression;
import java.util.Optional;

/** Reads one reference of a gateway response's template, from its dollar sign on. */
final class ReferenceScanner {

    private static final String PARAMS = "input.params(";

    private final String text;
    private int end;
    private final Optional<TemplatePart> reference;

    ReferenceScanner(String text, int dollar) {
        this.text = text;
        boolean braced = text.startsWith("{", dollar + 1);
        int start = dollar + (braced ? 2 : 1);
        this.end = endOfName(start);
        Optional<TemplatePart> found = read(start);
        if (braced) {
            found = text.startsWith("}", end) ? found : Optional.empty();
            end++;
        }
        this.reference = found;
    }

    /** The reference; empty if the dollar sign begins none. */
    Optional<TemplatePart> reference() {
        return reference;
    }

    /** Where the text goes on after the reference. */
    int end() {
        return end;
    }

    private Optional<TemplatePart> read(int start) {
        if (text.startsWith(PARAMS, start)) {
            return parameter(start + PARAMS.length());
        }
        String name = text.substring(start, end);
        if (name.equals("input.body")) {
            return Optional.of(new TemplatePart.RequestBody());
        }
        if (name.startsWith("context.") || name.startsWith("stageVariables.") || name.startsWith("method.request.")) {
            return expression(name);
        }
        return Optional.empty();
    }

    private Optional<TemplatePart> parameter(int start) {
        int close = text.indexOf(')', start);
        if (close < start + 2) {
            return Optional.empty();
        }
        end = close + 1;
        return Optional.of(new TemplatePart.Parameter(text.substring(start + 1, close - 1)));
    }

    private static Optional<TemplatePart> expression(String name) {
        try {
            return Optional.of(new TemplatePart.Reference(MappingExpression.parse(name)));
        } catch (InvalidMappingExpression none) {
            return Optional.empty();
        }
    }

    /** Letters, digits, dashes and underscores; a dot only if the name goes on after it. */
    private int endOfName(int start) {
        int at = start;
        while (at < text.length() && (isNamePart(at) || (text.charAt(at) == '.' && isNamePart(at + 1)))) {
            at++;
        }
        return at;
    }

    private boolean isNamePart(int at) {
        return at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-');
    }
}
