package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.cloudformation.intrinsic.Dependencies;
import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.cloudformation.template.Template;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds what each resource needs: what it refers to, and what it names in DependsOn. */
final class Needs {

    private final Template template;
    private final Map<String, ResourceDeclaration> active;
    private final Classification types;
    private final Set<String> names;
    private final Problems problems;

    Needs(
            Template template,
            Map<String, ResourceDeclaration> active,
            Classification types,
            Set<String> names,
            Problems problems) {
        this.template = template;
        this.active = active;
        this.types = types;
        this.names = names;
        this.problems = problems;
    }

    /** The logical ids that each resource needs, of those that exist under the conditions that hold. */
    Map<String, Set<String>> find() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        for (ResourceDeclaration resource : active.values()) {
            Set<String> needed = new LinkedHashSet<>();
            resource.dependsOn().forEach(dependency -> dependsOn(resource, dependency, needed));
            resource.properties().members().forEach(member -> references(resource, member, needed));
            needed.retainAll(active.keySet());
            needs.put(resource.logicalId(), needed);
        }
        return needs;
    }

    private void dependsOn(ResourceDeclaration resource, SourceScalar dependency, Set<String> needed) {
        if (!template.resources().containsKey(dependency.text())) {
            problems.add(
                    dependency.origin(),
                    resource.logicalId(),
                    "DependsOn names \"" + dependency.text() + "\", which is no resource.",
                    Nearest.hint(dependency.text(), template.resources().keySet(), "Remove it, or add the resource."));
        }
        needed.add(dependency.text());
    }

    private void references(ResourceDeclaration resource, SourceMember member, Set<String> needed) {
        boolean shaping = types.shaping(resource) != null;
        try {
            Set<String> referred = Dependencies.of(member.value());
            if (!shaping && types.isUsable(resource)) {
                referred.stream().filter(name -> !names.contains(name)).forEach(name -> refuse(resource, member, name));
            }
            needed.addAll(referred);
        } catch (DefinitionException ignored) {
            // What shapes the API is evaluated later, which finds this again; the rest is not evaluated, so it does not
            // matter.
        }
    }

    private void refuse(ResourceDeclaration resource, SourceMember member, String name) {
        problems.add(
                member.nameOrigin(),
                resource.logicalId(),
                "There is no parameter or resource named \"" + name + "\".",
                Nearest.hint(name, names, "Add it, or correct the name."));
    }
}
