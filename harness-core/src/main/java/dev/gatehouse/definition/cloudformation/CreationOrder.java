package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which resources are created: what one needs comes before it, and otherwise as they are written. Deployments
 * wait until nothing else can be done, because they freeze the API as it is: on AWS, those that do not name the methods in
 * {@code DependsOn} may come too early or late, by chance. Stages of version 2 wait too, since one that deploys by itself
 * would otherwise do so for each route.
 */
final class CreationOrder {

    private static final Set<String> LAST =
            Set.of("AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Deployment", "AWS::ApiGatewayV2::Stage");

    private final Map<String, ResourceDeclaration> resources;
    private final Map<String, Set<String>> needs;

    /**
     * An order.
     *
     * @param resources the resources to create, by logical id
     * @param needs the logical ids that each one needs, all of them among the resources
     */
    CreationOrder(Map<String, ResourceDeclaration> resources, Map<String, Set<String>> needs) {
        this.resources = resources;
        this.needs = needs;
    }

    /** The resources in order; those on a circle, and what needs them, are left out, and a problem says so. */
    List<ResourceDeclaration> sorted(Problems problems) {
        Map<String, ResourceDeclaration> waiting = new LinkedHashMap<>(resources);
        List<ResourceDeclaration> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<ResourceDeclaration> ready = waiting.values().stream()
                    .filter(resource -> needs.getOrDefault(resource.logicalId(), Set.of()).stream()
                            .noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty()) {
                reportCircle(waiting, problems);
                return sorted;
            }
            ResourceDeclaration next = ready.stream()
                    .filter(resource -> !LAST.contains(resource.type()))
                    .findFirst()
                    .orElse(ready.get(0));
            waiting.remove(next.logicalId());
            sorted.add(next);
        }
        return sorted;
    }

    private void reportCircle(Map<String, ResourceDeclaration> waiting, Problems problems) {
        Set<String> path = new LinkedHashSet<>();
        String id = waiting.keySet().iterator().next();
        while (path.add(id)) {
            id = needs.getOrDefault(id, Set.of()).stream()
                    .filter(waiting::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> circle = new ArrayList<>(path);
        circle = new ArrayList<>(circle.subList(circle.indexOf(id), circle.size()));
        circle.add(id);
        ResourceDeclaration first = waiting.get(id);
        if (first != null) {
            problems.add(
                    first.origin(),
                    id,
                    "Resources depend on each other in a circle: " + String.join(" -> ", circle) + ".",
                    "Remove one of these references or DependsOn.");
        }
    }
}
