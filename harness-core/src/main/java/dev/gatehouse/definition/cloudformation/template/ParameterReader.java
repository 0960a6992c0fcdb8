package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Set;

/** Reads one declaration of the Parameters section. */
final class ParameterReader {

    private static final Set<String> ATTRIBUTES = Set.of(
            "Type",
            "Default",
            "Description",
            "NoEcho",
            "ConstraintDescription",
            "AllowedValues",
            "AllowedPattern",
            "MinLength",
            "MaxLength",
            "MinValue",
            "MaxValue");

    private final Problems problems;
    private final Sections sections;

    ParameterReader(Problems problems, Sections sections) {
        this.problems = problems;
        this.sections = sections;
    }

    ParameterDeclaration read(SourceObject section, SourceMember member) {
        SourceObject body = sections.object(section, member.name(), null);
        body.names().stream()
                .filter(name -> !ATTRIBUTES.contains(name))
                .forEach(name -> problems.add(
                        body.originOf(name),
                        null,
                        "The parameter " + member.name() + " has an unknown attribute \"" + name + "\".",
                        Nearest.hint(name, ATTRIBUTES, "Remove it.")));
        String type = sections.text(body, "Type", null);
        if (type == null) {
            problems.add(
                    member.nameOrigin(),
                    null,
                    "The parameter " + member.name() + " has no Type.",
                    "Add \"Type: String\".");
        }
        return new ParameterDeclaration(
                member.name(),
                member.nameOrigin(),
                type == null ? "String" : type,
                sections.text(body, "Default", null),
                constraints(body));
    }

    private ParameterDeclaration.Constraints constraints(SourceObject body) {
        List<String> allowed = sections.texts(body, "AllowedValues", null).stream()
                .map(SourceScalar::text)
                .toList();
        return new ParameterDeclaration.Constraints(
                allowed,
                sections.text(body, "AllowedPattern", null),
                sections.text(body, "MinLength", null),
                sections.text(body, "MaxLength", null),
                sections.text(body, "MinValue", null),
                sections.text(body, "MaxValue", null));
    }
}
