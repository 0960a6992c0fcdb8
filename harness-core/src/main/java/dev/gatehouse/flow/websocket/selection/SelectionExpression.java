package dev.gatehouse.flow.websocket.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression whose value is a key, as {@code $request.body.action} or {@code \$default}.
 *
 * <pre>{@code
 * SelectionExpression.parse("${request.body.kind}-v1").evaluate(source);   // "order-v1"
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html">WebSocket
 *     selection expressions</a>
 */
public final class SelectionExpression {

    private static final String ROOTS = "(?:request|context|stageVariables|integration\\.response|response)\\b";

    /** An escaped dollar sign, a variable in braces, or a bare one; {@code $default} is none, and stands for itself. */
    private static final Pattern TOKEN =
            Pattern.compile("\\\\\\$|\\$\\{(" + ROOTS + "[^}]*)}|\\$(" + ROOTS + "[A-Za-z0-9_.$\\[\\]'*@-]*)");

    /** The variables that there are, of events and of integrations' answers. */
    private static final Pattern KNOWN = Pattern.compile("request\\.(?:body(?:[.\\[].+)?|(?:header|querystring)\\..+)"
            + "|(?:context|stageVariables)\\..+|(?:integration\\.)?response\\..+");

    /** A dollar sign that begins no variable: only {@code $default} stands for itself. */
    private static final Pattern STRAY = Pattern.compile("\\$(?!default\\b)(?:\\{|[A-Za-z])[A-Za-z0-9_.\\[\\]'*@-]*");

    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private SelectionExpression(String source) {
        this.source = source;
    }

    private record Part(String text, boolean variable) {}

    /** Reads an expression; every text is one. */
    public static SelectionExpression parse(String source) {
        SelectionExpression expression = new SelectionExpression(source);
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            expression.parts.add(new Part(source.substring(end, token.start()), false));
            String variable = token.group(1) == null ? token.group(2) : token.group(1);
            expression.parts.add(variable == null ? new Part("$", false) : new Part(variable, true));
            end = token.end();
        }
        expression.parts.add(new Part(source.substring(end), false));
        return expression;
    }

    /** The key; a variable without a value adds nothing to it. */
    public String evaluate(SelectionSource from) {
        StringBuilder key = new StringBuilder();
        for (Part part : parts) {
            key.append(part.variable() ? from.value(part.text()) : part.text());
        }
        return key.toString();
    }

    /** What it has of variables that are none: misspelled, or with a brace that is not closed; as they are written. */
    public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        for (Part part : parts) {
            if (part.variable()) {
                if (!KNOWN.matcher(part.text()).matches()) {
                    mistakes.add("$" + part.text());
                }
            } else {
                STRAY.matcher(part.text()).results().forEach(stray -> mistakes.add(stray.group()));
            }
        }
        return mistakes;
    }

    @Override
    public String toString() {
        return source;
    }
}
