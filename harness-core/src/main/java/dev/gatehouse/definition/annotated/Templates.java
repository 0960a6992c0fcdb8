package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mapping templates by content type, from annotations and the files that they name. */
record Templates(Elements elements) {

    private static final String JSON = "application/json";

    Map<String, String> byContentType(String json, List<Template> others, Origin origin) {
        Map<String, String> templates = new LinkedHashMap<>();
        if (!json.isEmpty()) {
            templates.put(JSON, json);
        }
        for (Template template : others) {
            if (templates.putIfAbsent(template.contentType(), text(template, origin)) != null) {
                throw problem(origin, "There are two templates for " + template.contentType() + ".", "Leave one out.");
            }
        }
        return templates;
    }

    private String text(Template template, Origin origin) {
        if (template.value().isEmpty() == template.file().isEmpty()) {
            throw problem(
                    origin,
                    "The template for " + template.contentType() + " needs either a value or a file.",
                    "Give @Template just one of them.");
        }
        if (template.file().isEmpty()) {
            return template.value();
        }
        return elements.file(template.file())
                .orElseThrow(() -> problem(
                        origin,
                        "The template file \"" + template.file() + "\" is no class path resource beside "
                                + elements.type().getName() + ".",
                        "Put it there, or begin its name with a slash to look from the root."));
    }

    private static DefinitionException problem(Origin origin, String message, String remedy) {
        return new DefinitionException(new Problem(origin, message, remedy));
    }
}
