package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.jsonpath.JsonValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $input}: the payload and the request's parameters. */
final class InputVariable implements TemplateObject {
    /** What AWS prints for a path that finds nothing: an empty JSON string, quotes included. */
    private static final String NOTHING_AS_JSON = "\"\"";

    private final TemplateInput input;
    private final PathCache paths;
    private @Nullable TemplateParameters parameters;

    InputVariable(TemplateInput input, PathCache paths) {
        this.input = input;
        this.paths = paths;
    }

    @Override
    public @Nullable Object property(String name) {
        return name.equals("body") ? input.body().text() : null;
    }

    @Override
    public @Nullable Function function(String name, int arguments) {
        return switch (arguments) {
            case 0 -> name.equals("params") ? given -> params() : null;
            case 1 -> ofOne(name);
            default -> null;
        };
    }

    private @Nullable Function ofOne(String name) {
        return switch (name) {
            case "path" -> given -> path(given[0]);
            case "json" -> given -> json(given[0]);
            case "params" -> given -> parameters().find(String.valueOf(given[0]));
            default -> null;
        };
    }

    private @Nullable Object path(@Nullable Object path) {
        return input.body().document().read(paths.get(String.valueOf(path)));
    }

    private String json(@Nullable Object path) {
        Object found = path(path);
        return found == null ? NOTHING_AS_JSON : JsonValues.toJson(found);
    }

    private TemplateParameters parameters() {
        TemplateParameters known = parameters;
        if (known == null) {
            known = input.parameters().get();
            parameters = known;
        }
        return known;
    }

    private Map<String, Map<String, String>> params() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put("path", parameters().path());
        all.put("querystring", parameters().querystring());
        all.put("header", parameters().header());
        return all;
    }
}
