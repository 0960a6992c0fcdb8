package dev.gatehouse.definition.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.definition.DefinitionException;
import dev.gatehouse.definition.cloudformation.intrinsic.Evaluator;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.cloudformation.type.OutsideType;
import dev.gatehouse.definition.cloudformation.type.PropertyReader;
import dev.gatehouse.definition.cloudformation.type.ResourceType;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates resources one after the other; what fails leaves out what needs it, and the rest still shows its problems. */
final class StackDeployment {

    private final Stack stack;
    private final TemplateScope scope;
    private final Problems problems;
    private final Evaluator evaluator;
    private final OutsideResources outside;
    private final Creators creators = new Creators();
    private final Set<String> failed = new HashSet<>();

    StackDeployment(Stack stack, TemplateScope scope) {
        this.stack = stack;
        this.scope = scope;
        this.problems = stack.problems();
        this.evaluator = new Evaluator(scope);
        this.outside = new OutsideResources(stack.surroundings());
    }

    void create(List<ResourceDeclaration> order, Classification types, Map<String, Set<String>> needs) {
        for (ResourceDeclaration resource : order) {
            String id = resource.logicalId();
            boolean possible = needs.getOrDefault(id, Set.of()).stream().noneMatch(failed::contains);
            Optional<CreatedResource> created =
                    types.isUsable(resource) ? create(resource, types, possible) : Optional.empty();
            created.ifPresentOrElse(done -> scope.created(id, done), () -> fail(id));
        }
    }

    /** What refers to a failed resource is still checked, but not created. */
    private void fail(String logicalId) {
        failed.add(logicalId);
        scope.created(logicalId, outside.resource(OutsideType.UNKNOWN, logicalId, null));
    }

    private Optional<CreatedResource> create(ResourceDeclaration resource, Classification types, boolean possible) {
        ResourceType shaping = types.shaping(resource);
        return shaping == null ? outside(resource, types.outside(resource)) : shaping(resource, shaping, possible);
    }

    private Optional<CreatedResource> outside(ResourceDeclaration resource, OutsideType type) {
        SourceNode name =
                type.nameProperty() == null ? null : resource.properties().get(type.nameProperty());
        try {
            SourceNode evaluated = name == null ? null : evaluator.evaluate(name);
            return Optional.of(outside.resource(type, resource.logicalId(), evaluated));
        } catch (DefinitionException e) {
            problems.addAll(e, resource.logicalId());
            return Optional.empty();
        }
    }

    private Optional<CreatedResource> shaping(ResourceDeclaration resource, ResourceType type, boolean possible) {
        int before = problems.count();
        SourceObject evaluated = evaluated(resource, type);
        if (problems.count() > before) {
            return Optional.empty();
        }
        ObjectNode properties = new PropertyReader(resource.logicalId(), problems).read(type.properties(), evaluated);
        return problems.count() > before || !possible
                ? Optional.empty()
                : creators.of(type).create(new Creation(resource, evaluated, properties, stack));
    }

    private SourceObject evaluated(ResourceDeclaration resource, ResourceType type) {
        SourceObject properties = resource.properties();
        Map<String, SourceMember> members = new LinkedHashMap<>();
        for (SourceMember member : properties.members()) {
            boolean known = type.properties().properties().containsKey(member.name());
            SourceNode value = known ? evaluate(resource, member) : member.value();
            if (value != null) {
                members.put(member.name(), new SourceMember(member.name(), member.nameOrigin(), value));
            }
        }
        return new SourceObject(properties.origin(), null, members);
    }

    /** Nothing for what is waived, since it may hold functions that cannot be evaluated. */
    private @Nullable SourceNode evaluate(ResourceDeclaration resource, SourceMember member) {
        String id = resource.logicalId();
        if (problems.isWaived(id + "." + member.name(), member.nameOrigin(), id)) {
            return null;
        }
        try {
            return evaluator.evaluate(member.value());
        } catch (DefinitionException e) {
            problems.addAll(e, id);
            return null;
        }
    }
}
