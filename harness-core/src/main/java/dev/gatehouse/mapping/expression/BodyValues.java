package dev.gatehouse.mapping.expression;

import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.mapping.jsonpath.JsonValues;
import dev.gatehouse.mapping.vtl.TemplateBody;
import java.util.List;

/** What body expressions take from a payload. */
final class BodyValues {
    static final String WHOLE = "$";

    private BodyValues() {}

    static List<String> of(TemplateBody body, CompiledPath path, MappingExpression expression) {
        if (body.isBytes()) {
            throw new MappingFailure(
                    expression, "the payload is binary; convert it with contentHandling CONVERT_TO_TEXT");
        }
        if (path.source().equals(WHOLE)) {
            return List.of(body.text());
        }
        Object found = body.document().read(path);
        return found == null ? List.of() : List.of(JsonValues.toParameter(found));
    }
}
