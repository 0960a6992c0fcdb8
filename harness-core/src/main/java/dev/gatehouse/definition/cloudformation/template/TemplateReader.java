package dev.gatehouse.definition.cloudformation.template;

import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads a template's sections and finds what does not belong there. */
public final class TemplateReader {

    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Rules",
            "Mappings",
            "Conditions",
            "Transform",
            "Resources",
            "Outputs",
            "Hooks");

    /** The one transform that only adds functions, so that templates with it can be read as they are. */
    public static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    private final Problems problems;
    private final Sections sections;

    private TemplateReader(Problems problems) {
        this.problems = problems;
        this.sections = new Sections(problems);
    }

    /** Reads the sections; what is wrong is added to the problems. */
    public static Template read(SourceDocument document, Problems problems) {
        return new TemplateReader(problems).template(document);
    }

    private Template template(SourceDocument document) {
        if (!(document.root() instanceof SourceObject root) || root.get("Resources") == null) {
            problems.add(
                    Origin.of(document.fileName(), 1, 1),
                    null,
                    "This is no CloudFormation template: it has no Resources section.",
                    "Name a template, or add Resources.");
            problems.throwIfAny();
            throw new IllegalStateException();
        }
        root.members().stream().filter(m -> !SECTIONS.contains(m.name())).forEach(this::unknownSection);
        Set<String> transforms = transforms(root);
        refuseHooks(root);
        return new Template(
                parameters(sections.object(root, "Parameters", null)),
                sections.object(root, "Mappings", null),
                sections.object(root, "Conditions", null),
                resources(sections.object(root, "Resources", null)),
                transforms);
    }

    private void unknownSection(SourceMember member) {
        if (!problems.isWaived(member.name(), member.nameOrigin(), null)) {
            problems.add(
                    member.nameOrigin(),
                    null,
                    "A template has no section \"" + member.name() + "\".",
                    Nearest.hint(member.name(), SECTIONS, "Remove it, or waive \"" + member.name() + "\"."));
        }
    }

    private void refuseHooks(SourceObject root) {
        String name = "Hooks";
        if (root.get(name) != null && !problems.isWaived(name, root.originOf(name), null)) {
            problems.add(
                    root.originOf(name),
                    null,
                    "The section " + name + " is not supported.",
                    "Remove it, or waive \"" + name + "\" to do without it.");
        }
    }

    private Set<String> transforms(SourceObject root) {
        Set<String> names = new LinkedHashSet<>();
        for (SourceScalar transform : sections.texts(root, "Transform", null)) {
            names.add(transform.text());
            if (!transform.text().equals(LANGUAGE_EXTENSIONS)
                    && !problems.isWaived(transform.text(), transform.origin(), null)) {
                problems.add(
                        transform.origin(),
                        null,
                        "The transform " + transform.text() + " is not supported.",
                        "Use the processed template, or waive \"" + transform.text()
                                + "\" to read the template without it.");
            }
        }
        return names;
    }

    private Map<String, ParameterDeclaration> parameters(SourceObject section) {
        Map<String, ParameterDeclaration> parameters = new LinkedHashMap<>();
        ParameterReader reader = new ParameterReader(problems, sections);
        section.members().forEach(member -> parameters.put(member.name(), reader.read(section, member)));
        return parameters;
    }

    private Map<String, ResourceDeclaration> resources(SourceObject section) {
        Map<String, ResourceDeclaration> resources = new LinkedHashMap<>();
        ResourceReader reader = new ResourceReader(problems, sections);
        section.members().forEach(member -> reader.read(section, member)
                .ifPresent(resource -> resources.put(member.name(), resource)));
        return resources;
    }
}
