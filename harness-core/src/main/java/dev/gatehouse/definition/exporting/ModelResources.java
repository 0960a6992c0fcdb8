package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Model;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes models: each after those that it refers to, unless they refer to each other in a circle. */
final class ModelResources {

    /** Every new API has these, so no template can make them. */
    private static final Map<String, String> MADE_BY_AWS =
            Map.of("Empty", "This is a default empty schema model", "Error", "This is a default error schema model");

    private static final Pattern REFERENCE =
            Pattern.compile("\"(?:https?://[^\"]*/restapis/[^\"/]+/models/|#/definitions/)([A-Za-z0-9]+)\"");

    private final TemplateBuilder template;
    private final ExportedApi api;
    private final Map<String, Model> models;
    private final Set<String> imported = new LinkedHashSet<>();
    private final Map<String, String> logicalIds = new LinkedHashMap<>();
    private final Set<String> met = new LinkedHashSet<>();

    ModelResources(TemplateBuilder template, ExportedApi api, ApiSnapshot snapshot) {
        this.template = template;
        this.api = api;
        this.models = new TreeMap<>();
        snapshot.models().values().forEach(model -> models.put(model.name(), model));
        models.values().stream()
                .filter(model -> MADE_BY_AWS.containsKey(model.name()) && !isMadeByAws(model))
                .forEach(this::importWithReferences);
    }

    private static boolean isMadeByAws(Model model) {
        String description = MADE_BY_AWS.get(model.name());
        return description != null && description.equals(model.description());
    }

    private void importWithReferences(Model model) {
        if (imported.add(model.name())) {
            references(model).forEach(name -> importWithReferences(Objects.requireNonNull(models.get(name))));
        }
    }

    /** The schemas that only an OpenAPI document can bring into an API. */
    Map<String, JsonNode> imported() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        for (String name : imported) {
            String schema = Objects.requireNonNullElse(
                    Objects.requireNonNull(models.get(name)).schema(), "{}");
            schemas.put(name, json(REFERENCE.matcher(schema).replaceAll("\"#/components/schemas/$1\"")));
        }
        return schemas;
    }

    void write() {
        models.values().stream()
                .filter(model -> !imported.contains(model.name()) && !isMadeByAws(model))
                .forEach(this::write);
    }

    private void write(Model model) {
        if (!met.add(model.name())) {
            return;
        }
        Set<String> needed = new LinkedHashSet<>();
        for (String name : references(model)) {
            Model other = Objects.requireNonNull(models.get(name));
            if (!imported.contains(name) && !isMadeByAws(other)) {
                write(other);
            }
            if (logicalIds.containsKey(name)) {
                needed.add(logicalIds.get(name));
            }
        }
        add(model, needed);
    }

    private void add(Model model, Set<String> needed) {
        ObjectNode answer = (ObjectNode) Answers.of(model);
        answer.remove("id");
        answer.set("restApiId", api.ref());
        if (model.schema() != null) {
            answer.set("schema", json(model.schema()));
        }
        String logicalId = template.ids().of(api.prefix(), model.name(), "Model");
        template.addAfter(new NewResource("Model", logicalId, api.element("Model " + model.name())), answer, needed);
        logicalIds.put(model.name(), logicalId);
    }

    private Set<String> references(Model model) {
        return REFERENCE
                .matcher(Objects.requireNonNullElse(model.schema(), ""))
                .results()
                .map(reference -> reference.group(1))
                .filter(models::containsKey)
                .filter(name -> !name.equals(model.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static JsonNode json(String schema) {
        try {
            return Trees.parse(schema);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(schema);
        }
    }

    /** Puts references to models in the place of their names, so that they are there before what uses them. */
    void refer(JsonNode byContentType) {
        if (byContentType instanceof ObjectNode used) {
            used.properties().forEach(entry -> {
                String logicalId = logicalIds.get(entry.getValue().asText());
                if (logicalId != null) {
                    entry.setValue(Expressions.ref(logicalId));
                }
            });
        }
    }
}
