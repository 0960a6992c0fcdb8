package dev.gatehouse.model.v2.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a parameter is mapped from: a variable, text with variables in braces, or text alone.
 *
 * <pre>{@code
 * MappedValue.ofRequest("$request.path.id");
 * MappedValue.ofRequest("${request.path.id} ${context.requestId}");
 * MappedValue.ofRequest("static");
 * }</pre>
 *
 * @param source the text as it was written
 * @param parts what it is put together from
 */
public record MappedValue(String source, List<Part> parts) {

    public MappedValue {
        parts = List.copyOf(parts);
    }

    /** A piece of a value. */
    public sealed interface Part {}

    /** Text that stands for itself. */
    public record Text(String text) implements Part {}

    /** A variable's value. */
    public record Value(Variable variable) implements Part {}

    /**
     * Reads what a request's parameter is mapped from.
     *
     * @throws IllegalArgumentException if it names a variable that there is not, or one of the answer
     */
    public static MappedValue ofRequest(String text) {
        return parse(text, Variable::isOfResponse, "the request is made before there is an answer");
    }

    /**
     * Reads what an answer's parameter is mapped from.
     *
     * @throws IllegalArgumentException if it names a variable that there is not, or one of the request
     */
    public static MappedValue ofResponse(String text) {
        return parse(text, Variable::isOfRequest, "mappings of answers know $response, $context and $stageVariables");
    }

    /** The only part, where that is a variable: its value need not be text then. */
    public boolean isOneVariable() {
        return parts.size() == 1 && parts.get(0) instanceof Value;
    }

    private static MappedValue parse(String text, Predicate<Variable> impossible, String because) {
        MappedValue value = new MappedValue(text, parts(text));
        for (Part part : value.parts()) {
            if (part instanceof Value of && impossible.test(of.variable())) {
                throw new IllegalArgumentException("'" + text + "' cannot be mapped here: " + because);
            }
        }
        return value;
    }

    private static List<Part> parts(String text) {
        if (text.startsWith("$") && !text.startsWith("${")) {
            return List.of(new Value(Variable.parse(text.substring(1))));
        }
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", end)) {
            int close = text.indexOf('}', start);
            if (close < 0) {
                throw new IllegalArgumentException("'" + text + "' has a ${ that is not closed");
            }
            addText(text.substring(end, start), parts);
            parts.add(new Value(Variable.parse(text.substring(start + 2, close))));
            end = close + 1;
        }
        addText(text.substring(end), parts);
        return parts;
    }

    private static void addText(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }
}
