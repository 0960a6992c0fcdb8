package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mapping templates by content type or key, from annotations and the files that they name. */
record Templates(Class<?> beside, Origin origin, Findings findings) {

    private static final String JSON = "application/json";
    private static final String DEFAULT = "$default";

    Map<String, DefinedTemplate> byContentType(String json, List<Template> others) {
        others.stream()
                .filter(other -> !other.key().equals(DEFAULT))
                .forEach(other -> refuse("key = \"" + other.key() + "\"", ApiKind.REST_API, "contentType"));
        return collect(JSON, json, others, Template::contentType);
    }

    /** The templates of a WebSocket API, which finds them by what its selection expressions give. */
    Map<String, DefinedTemplate> byKey(String byDefault, List<Template> others) {
        others.stream()
                .filter(other -> !other.contentType().equals(JSON))
                .forEach(
                        other -> refuse("contentType = \"" + other.contentType() + "\"", ApiKind.WEBSOCKET_API, "key"));
        return collect(DEFAULT, byDefault, others, Template::key);
    }

    private void refuse(String attribute, ApiKind kind, String other) {
        findings.add(
                origin,
                "@Template(" + attribute + ") means nothing in " + kind.title() + ".",
                "Say " + other + " = ... in its place.");
    }

    private Map<String, DefinedTemplate> collect(
            String first, String text, List<Template> others, Function<Template, String> key) {
        Map<String, DefinedTemplate> templates = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            templates.put(first, new DefinedTemplate(text, origin));
        }
        for (Template other : others) {
            DefinedTemplate template = read(other, key.apply(other));
            if (template != null && templates.putIfAbsent(key.apply(other), template) != null) {
                findings.add(
                        origin,
                        "There are two templates for " + key.apply(other) + ".",
                        "Leave one out, or give it another " + (first.equals(JSON) ? "content type." : "key."));
            }
        }
        return templates;
    }

    /** What an operation takes. */
    static Map<String, String> texts(Map<String, DefinedTemplate> templates) {
        return templates.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().text(), (a, b) -> a, LinkedHashMap::new));
    }

    private @Nullable DefinedTemplate read(Template template, String name) {
        if (template.value().isEmpty() == template.file().isEmpty()) {
            findings.add(
                    origin,
                    "The template for " + name + " needs either a value or a file.",
                    "Give @Template just one of them.");
            return null;
        }
        if (template.file().isEmpty()) {
            return new DefinedTemplate(template.value(), origin);
        }
        return Elements.file(beside, template.file())
                .map(text -> new DefinedTemplate(text, inFile(template.file())))
                .orElseGet(() -> missing(template.file()));
    }

    private @Nullable DefinedTemplate missing(String file) {
        findings.add(
                origin,
                "There is no template file \"" + file + "\" beside " + beside.getName() + ".",
                "Put it in the same package under src/test/resources, or begin its name with a slash to look from the"
                        + " root of the class path.");
        return null;
    }

    private Origin inFile(String file) {
        String element = origin.logicalId() == null ? "" : "." + origin.logicalId();
        return new Origin(file, 0, 0, beside.getName() + element);
    }
}
