package dev.gatehouse.flow.websocket.integration;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.CompiledTemplate;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.flow.websocket.selection.SelectionSource;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Templates by key, and the expression that names the key.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-transformations.html">Data
 *     transformations for WebSocket APIs</a>
 */
final class MessageTemplates {

    private static final String DEFAULT = "$default";
    /** What AWS's own example names its template without an expression. */
    private static final String WITHOUT_EXPRESSION = "application/json";

    private final SelectionExpression selection;
    private final Map<String, CompiledTemplate> byKey = new LinkedHashMap<>();

    private MessageTemplates(SelectionExpression selection) {
        this.selection = selection;
    }

    static MessageTemplates compile(
            @Nullable String expression, Map<String, String> sources, ElementAddress where, Problems problems) {
        MessageTemplates templates =
                new MessageTemplates(SelectionExpression.parse(expression == null ? WITHOUT_EXPRESSION : expression));
        sources.forEach((key, source) ->
                templates.byKey.put(key, CompiledTemplate.compile(key, source, where.child(key), problems)));
        return templates;
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** The template that the expression names, else {@code $default}; null if there is neither. */
    @Nullable
    CompiledTemplate choose(SelectionSource source, Reasons why) {
        String key = selection.evaluate(source);
        CompiledTemplate own = byKey.get(key);
        if (own != null) {
            why.add(new Reason.TemplateChosen(key, "the template selection expression " + selection + " names it"));
            return own;
        }
        CompiledTemplate byDefault = byKey.get(DEFAULT);
        if (byDefault != null) {
            why.add(new Reason.TemplateChosen(
                    DEFAULT, "the template selection expression " + selection + " gives '" + key + "', which is none"));
        }
        return byDefault;
    }
}
