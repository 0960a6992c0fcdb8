package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a CloudFormation template of a SAM template, as AWS does before it creates a stack.
 *
 * <pre>{@code
 * SourceDocument template = SamTransform.apply(document, problems);
 * }</pre>
 */
public final class SamTransform {

    /** The transform's name. */
    public static final String NAME = "AWS::Serverless-2016-10-31";

    private final SourceObject root;
    private final Problems problems;
    private final Map<String, SamResource> resources = new LinkedHashMap<>();
    private final Map<String, SourceMember> made = new LinkedHashMap<>();
    private final List<SamUsagePlan> plans = new ArrayList<>();

    private SamTransform(SourceObject root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The template without the transform; the same document if it does not name it, or the user does without it.
     *
     * @param document the template
     * @param problems where it is told what is not supported
     */
    public static SourceDocument apply(SourceDocument document, Problems problems) {
        if (!(document.root() instanceof SourceObject root)
                || !names(root)
                || problems.waivable().contains(NAME)) {
            return document;
        }
        SamTransform transform = new SamTransform(root, problems);
        return new SourceDocument(document.fileName(), transform.template());
    }

    private static boolean names(SourceObject root) {
        return Nodes.items(root, "Transform").stream().anyMatch(SamTransform::isThis);
    }

    private static boolean isThis(SourceNode transform) {
        return transform instanceof SourceScalar scalar && scalar.text().equals(NAME);
    }

    private SourceObject template() {
        Globals globals = new Globals(Nodes.object(root, "Globals"));
        SourceObject section = Nodes.object(root, "Resources");
        for (SourceMember member : section.members()) {
            if (member.value() instanceof SourceObject) {
                resources.put(member.name(), SamResource.of(member, globals));
            } else {
                made.put(member.name(), member);
            }
        }
        HttpApiEvents events = HttpApiEvents.of(resources, problems);
        ApiEvents restEvents = ApiEvents.of(resources, problems);
        resources.values().forEach(resource -> add(resource, events, restEvents));
        events.implicitApi(globals).ifPresent(api -> add(api, events, restEvents));
        restEvents.implicitApi(globals).ifPresent(api -> add(api, events, restEvents));
        plans.forEach(plan -> addAll(plan.resources(plans)));
        List<SourceNode> others = new ArrayList<>(Nodes.items(root, "Transform"));
        others.removeIf(SamTransform::isThis);
        ObjectBuilder template = ObjectBuilder.of(root)
                .remove("Globals")
                .put("Transform", Nodes.list(root.originOf("Transform"), others));
        return template.put("Resources", new SourceObject(section.origin(), null, made))
                .build();
    }

    private void add(SamResource resource, HttpApiEvents events, ApiEvents restEvents) {
        switch (resource.type()) {
            case "AWS::Serverless::Function" -> addAll(new SamFunction(resource).resources());
            case "AWS::Serverless::HttpApi" ->
                addAll(new SamHttpApi(resource, events.of(resource.logicalId()), problems).resources());
            case "AWS::Serverless::Api" -> add(new SamApi(resource, restEvents.of(resource.logicalId()), problems));
            case "AWS::Serverless::SimpleTable" -> addAs(resource, "AWS::DynamoDB::Table");
            case "AWS::Serverless::LayerVersion" -> addAs(resource, "AWS::Lambda::LayerVersion");
            case "AWS::Serverless::StateMachine" -> stateMachine(resource);
            default -> {
                made.put(
                        resource.logicalId(),
                        new SourceMember(resource.logicalId(), resource.origin(), resource.body()));
                addAll(events.of(resource.logicalId()).stream()
                        .map(event -> event.permission(resource.logicalId()))
                        .toList());
                addAll(restEvents.of(resource.logicalId()).stream()
                        .map(event -> event.permission(resource.logicalId()))
                        .toList());
            }
        }
    }

    private void add(SamApi api) {
        addAll(api.resources());
        SamUsagePlan plan = api.usagePlan();
        if (plan.isWanted()) {
            plans.add(plan);
        }
    }

    private void stateMachine(SamResource resource) {
        HttpApiEvents.refuseOfStateMachine(resource, problems);
        addAll(List.of(resource.as(
                "AWS::StepFunctions::StateMachine",
                ObjectBuilder.of(resource.properties())
                        .copy(resource.properties(), "Name", "StateMachineName")
                        .remove("Events")
                        .build())));
    }

    private void addAs(SamResource resource, String type) {
        addAll(List.of(resource.as(type, resource.properties())));
    }

    private void addAll(List<SourceMember> all) {
        all.forEach(member -> made.put(member.name(), member));
    }
}
