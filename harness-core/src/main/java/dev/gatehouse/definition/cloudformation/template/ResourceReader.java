package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one declaration of the Resources section. */
final class ResourceReader {

    /** The policies and hints for updates have no effect on a stack that only lives for a test. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "Type",
            "Properties",
            "Condition",
            "DependsOn",
            "Metadata",
            "DeletionPolicy",
            "UpdatePolicy",
            "UpdateReplacePolicy",
            "CreationPolicy");

    private final Problems problems;
    private final Sections sections;

    ResourceReader(Problems problems, Sections sections) {
        this.problems = problems;
        this.sections = sections;
    }

    Optional<ResourceDeclaration> read(SourceObject section, SourceMember member) {
        String id = member.name();
        if (problems.isWaived(id, member.nameOrigin(), id) && !(member.value() instanceof SourceObject)) {
            return Optional.empty();
        }
        if (id.startsWith("Fn::")) {
            problems.add(
                    member.nameOrigin(),
                    id,
                    id + " is not supported.",
                    "Write the resources out, or waive \"" + id + "\".");
            return Optional.empty();
        }
        SourceObject body = sections.object(section, id, id);
        body.names().stream().filter(name -> !ATTRIBUTES.contains(name)).forEach(name -> unknown(body, id, name));
        String type = sections.text(body, "Type", id);
        if (type == null) {
            problems.add(
                    member.nameOrigin(), id, "The resource has no Type.", "Add its Type, as AWS::ApiGateway::Method.");
            return Optional.empty();
        }
        return Optional.of(new ResourceDeclaration(
                id,
                member.nameOrigin(),
                type,
                sections.object(body, "Properties", id),
                condition(body, id),
                sections.texts(body, "DependsOn", id)));
    }

    private void unknown(SourceObject body, String id, String name) {
        if (!problems.isWaived(id + "." + name, body.originOf(name), id)) {
            problems.add(
                    body.originOf(name),
                    id,
                    "A resource has no attribute \"" + name + "\".",
                    Nearest.hint(name, ATTRIBUTES, "Move it below Properties, or waive \"" + id + "." + name + "\"."));
        }
    }

    private @Nullable SourceScalar condition(SourceObject body, String id) {
        SourceNode condition = body.get("Condition");
        return sections.text(body, "Condition", id) == null ? null : (SourceScalar) condition;
    }
}
