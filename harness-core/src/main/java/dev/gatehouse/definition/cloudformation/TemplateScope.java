package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.intrinsic.Evaluator;
import dev.gatehouse.definition.cloudformation.intrinsic.Faults;
import dev.gatehouse.definition.cloudformation.intrinsic.Scope;
import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.Template;
import dev.gatehouse.definition.cloudformation.template.TemplateReader;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of one stack: parameters, conditions, and the resources created so far. */
final class TemplateScope implements Scope {

    private final Template template;
    private final Map<String, String> given;
    private final Map<String, SourceNode> values;
    private final Map<String, CreatedResource> created = new LinkedHashMap<>();
    private final Map<String, Boolean> decided = new HashMap<>();
    private final Set<String> deciding = new LinkedHashSet<>();

    TemplateScope(
            Template template, Map<String, String> given, Map<String, SourceNode> parameters, Surroundings around) {
        this.template = template;
        this.given = given;
        this.values = new HashMap<>(parameters);
        Origin nowhere = template.mappings().origin();
        around.pseudoParameters().forEach((name, value) -> values.put(name, text(nowhere, value)));
        values.put("AWS::NotificationARNs", new SourceArray(nowhere, null, List.of()));
    }

    void created(String logicalId, CreatedResource resource) {
        created.put(logicalId, resource);
    }

    /** Every name that {@code Ref} may give. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(template.resources().keySet());
        names.addAll(values.keySet());
        names.addAll(template.parameters().keySet());
        names.add("AWS::NoValue");
        return names;
    }

    @Override
    public SourceNode reference(String name, Origin origin) {
        SourceNode value = values.get(name);
        return value == null ? text(origin, resource(name, origin).reference()) : value;
    }

    @Override
    public SourceNode attribute(String logicalId, String attribute, Origin origin) {
        CreatedResource resource = resource(logicalId, origin);
        String value = resource.attributes().get(attribute);
        if (value != null) {
            return text(origin, value);
        }
        if (resource.open()) {
            boolean arn = attribute.toLowerCase(Locale.ROOT).endsWith("arn");
            return text(origin, arn ? resource.reference() + "/arn" : resource.reference());
        }
        throw Faults.at(
                origin,
                logicalId + " has no attribute \"" + attribute + "\".",
                Nearest.hint(
                        attribute,
                        resource.attributes().keySet(),
                        "It has: "
                                + String.join(
                                        ", ",
                                        new TreeSet<>(resource.attributes().keySet())) + "."));
    }

    private CreatedResource resource(String name, Origin origin) {
        CreatedResource resource = created.get(name);
        if (resource != null) {
            return resource;
        }
        if (template.resources().containsKey(name)) {
            throw Faults.at(
                    origin,
                    "Something refers to " + name + ", whose condition does not hold.",
                    "Put the same condition on what refers to it, or choose with Fn::If.");
        }
        if (template.parameters().containsKey(name)) {
            throw Faults.at(origin, "The parameter " + name + " is stored in SSM.", "Give a value for " + name + ".");
        }
        throw Faults.at(
                origin,
                "There is no parameter or resource named \"" + name + "\".",
                Nearest.hint(name, names(), "Add it, or correct the name."));
    }

    @Override
    public boolean condition(String name, Origin origin) {
        Boolean before = decided.get(name);
        if (before != null) {
            return before;
        }
        SourceNode condition = template.conditions().get(name);
        if (condition == null) {
            throw Faults.at(
                    origin,
                    "There is no condition named \"" + name + "\".",
                    Nearest.hint(name, template.conditions().names(), "Add it to Conditions."));
        }
        if (!deciding.add(name)) {
            throw Faults.at(
                    origin,
                    "Conditions depend on each other in a circle: " + String.join(" -> ", deciding) + " -> " + name
                            + ".",
                    "Break the circle.");
        }
        try {
            boolean holds = new Evaluator(this).holds(condition);
            decided.put(name, holds);
            return holds;
        } finally {
            deciding.remove(name);
        }
    }

    @Override
    public String importValue(String exportName, Origin origin) {
        String value = given.get(ParameterValues.IMPORT_PREFIX + exportName);
        if (value == null) {
            throw Faults.at(
                    origin,
                    "Fn::ImportValue asks for \"" + exportName + "\", which another stack exports.",
                    "Give it as the parameter \"" + ParameterValues.IMPORT_PREFIX + exportName + "\".");
        }
        return value;
    }

    @Override
    public SourceObject mappings() {
        return template.mappings();
    }

    @Override
    public boolean languageExtensions() {
        return template.transforms().contains(TemplateReader.LANGUAGE_EXTENSIONS);
    }

    private static SourceScalar text(Origin origin, String value) {
        return new SourceScalar(origin, null, SourceScalar.Kind.TEXT, value);
    }
}
