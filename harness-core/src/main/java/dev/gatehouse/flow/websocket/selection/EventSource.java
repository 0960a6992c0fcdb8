package dev.gatehouse.flow.websocket.selection;

import static java.util.stream.Collectors.joining;

import dev.gatehouse.flow.exchange.WebSocketEvent;
import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.mapping.jsonpath.JsonValues;
import dev.gatehouse.mapping.vtl.TemplateBody;
import dev.gatehouse.model.http.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that an event gives: its body, {@code $context}, stage variables, and of {@code $connect} headers and query.
 *
 * @param event the event
 * @param body its body
 * @param context {@code $context}
 */
public record EventSource(WebSocketEvent event, TemplateBody body, Map<String, Object> context)
        implements SelectionSource {

    private static final String BODY = "request.body";

    @Override
    public String value(String variable) {
        if (variable.equals(BODY)) {
            return body.isEmpty() ? "" : body.text();
        }
        if (variable.startsWith(BODY + ".")) {
            return ofBody(body, variable.substring(BODY.length() + 1));
        }
        if (variable.startsWith(BODY + "[")) {
            return read(body, "$" + variable.substring(BODY.length()));
        }
        String header = after("request.header.", variable);
        if (header != null) {
            return event.incoming().http().headers().last(header).orElse("");
        }
        String parameter = after("request.querystring.", variable);
        if (parameter != null) {
            return event.incoming()
                    .http()
                    .rawQuery()
                    .map(QueryParameters::parse)
                    .flatMap(query -> query.last(parameter))
                    .orElse("");
        }
        String stageVariable = after("stageVariables.", variable);
        if (stageVariable != null) {
            return event.connection().arrival().stage().stageVariables().getOrDefault(stageVariable, "");
        }
        String name = after("context.", variable);
        return name == null ? "" : ofContext(name);
    }

    private static @Nullable String after(String prefix, String variable) {
        return variable.startsWith(prefix) ? variable.substring(prefix.length()) : null;
    }

    private String ofContext(String name) {
        Object value = context;
        for (String part : name.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value == null ? "" : value.toString();
    }

    /** What a path finds in a JSON body; nothing in one that is no JSON. */
    public static String ofBody(TemplateBody body, String path) {
        return read(body, "$." + path);
    }

    private static String read(TemplateBody body, String path) {
        try {
            Object value = body.isEmpty() ? null : body.document().read(CompiledPath.compile(path));
            return value == null ? "" : text(value);
        } catch (IllegalArgumentException noPath) {
            return "";
        }
    }

    /** A list is not written as JSON but as AWS shows it: {@code [item1, item2]}. */
    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(item -> item == null ? "null" : text(item)).collect(joining(", ", "[", "]"))
                : JsonValues.toParameter(value);
    }
}
