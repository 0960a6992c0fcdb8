package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.DefinedFunction;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.DefinitionOptions;
import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.cloudformation.sam.SamTransform;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.cloudformation.template.Template;
import dev.gatehouse.definition.cloudformation.template.TemplateReader;
import dev.gatehouse.definition.cloudformation.type.ResourceTypes;
import dev.gatehouse.definition.source.SourceDocument;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deploys one template: reads it, orders its resources, creates them, and tells what came of it.
 *
 * @param document the template
 * @param files where documents are that it names in S3
 * @param types the known resource types
 */
record TemplateDeployment(SourceDocument document, LocalFiles files, ResourceTypes types) {

    DeployedDefinition deploy(Operations operations, Location location, DefinitionOptions options) {
        Problems problems = new Problems(options.waived());
        SourceDocument whole = Inclusions.in(document, files, options.parameters(), problems);
        Template template = TemplateReader.read(SamTransform.apply(whole, problems), problems);
        Surroundings surroundings = Surroundings.of(location, options.parameters());
        TemplateScope scope = new TemplateScope(
                template,
                options.parameters(),
                ParameterValues.of(template, document.fileName(), options.parameters(), problems),
                surroundings);
        Stack stack = new Stack(operations, surroundings, problems, files);
        createResources(template, scope, stack);
        problems.throwIfAny();
        new InvokePermissions(stack).check();
        new IdleStages(stack).report();
        List<DeployedStage> stages = stages(stack, options);
        problems.throwIfAny();
        return new DeployedDefinition(
                stages,
                stack.origins(),
                problems.waived(),
                functionNames(stack),
                List.copyOf(stack.functions().values()),
                stack.warnings());
    }

    private void createResources(Template template, TemplateScope scope, Stack stack) {
        Problems problems = stack.problems();
        Map<String, ResourceDeclaration> active = active(template, scope, problems);
        Classification classification = new Classification(types, active.values(), problems);
        Map<String, Set<String>> needs = new Needs(template, active, classification, scope.names(), problems).find();
        List<ResourceDeclaration> order = new CreationOrder(active, needs).sorted(problems);
        new StackDeployment(stack, scope).create(order, classification, needs);
    }

    /** The resources whose condition holds, and those without one. */
    private static Map<String, ResourceDeclaration> active(Template template, TemplateScope scope, Problems problems) {
        Map<String, ResourceDeclaration> active = new LinkedHashMap<>();
        for (ResourceDeclaration resource : template.resources().values()) {
            SourceScalar condition = resource.condition();
            try {
                if (condition == null || scope.condition(condition.text(), condition.origin())) {
                    active.put(resource.logicalId(), resource);
                }
            } catch (DefinitionException e) {
                problems.addAll(e, resource.logicalId());
            }
        }
        return active;
    }

    private List<DeployedStage> stages(Stack stack, DefinitionOptions options) {
        String wanted = options.stage();
        List<DeployedStage> stages = stack.stages().stream()
                .filter(stage -> wanted == null || stage.stageName().equals(wanted))
                .distinct()
                .toList();
        if (stages.isEmpty()) {
            String names = stack.stages().stream().map(DeployedStage::stageName).collect(Collectors.joining(", "));
            stack.problems()
                    .add(
                            Origin.of(document.fileName(), 1, 1),
                            null,
                            wanted == null || names.isEmpty()
                                    ? "The template deploys no stage."
                                    : "The template has no stage \"" + wanted + "\".",
                            names.isEmpty()
                                    ? "Add an AWS::ApiGateway::Deployment and an AWS::ApiGateway::Stage, or an AWS::ApiGatewayV2::Stage."
                                    : "It has: " + names + ".");
        }
        return stages;
    }

    private static Map<String, String> functionNames(Stack stack) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Map.Entry<String, DefinedFunction> function : stack.functions().entrySet()) {
            names.put(function.getKey(), function.getValue().name());
        }
        return names;
    }
}
