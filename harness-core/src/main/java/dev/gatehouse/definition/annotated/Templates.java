package dev.gatehouse.definition.annotated;

import dev.gatehouse.definition.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Mapping templates by content type, from annotations and the files that they name. */
record Templates(Class<?> beside, Origin origin, Findings findings) {

    private static final String JSON = "application/json";

    Map<String, DefinedTemplate> byContentType(String json, List<Template> others) {
        Map<String, DefinedTemplate> templates = new LinkedHashMap<>();
        if (!json.isEmpty()) {
            templates.put(JSON, new DefinedTemplate(json, origin));
        }
        for (Template other : others) {
            DefinedTemplate template = read(other);
            if (template != null && templates.putIfAbsent(other.contentType(), template) != null) {
                findings.add(
                        origin,
                        "There are two templates for " + other.contentType() + ".",
                        "Leave one out, or give it another content type.");
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

    private @Nullable DefinedTemplate read(Template template) {
        if (template.value().isEmpty() == template.file().isEmpty()) {
            findings.add(
                    origin,
                    "The template for " + template.contentType() + " needs either a value or a file.",
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
