package dev.gatehouse.definition.cloudformation;

import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.cloudformation.template.ResourceDeclaration;
import dev.gatehouse.definition.cloudformation.type.OutsideType;
import dev.gatehouse.definition.cloudformation.type.ResourceType;
import dev.gatehouse.definition.cloudformation.type.ResourceTypes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells resources that shape the API from those that do not, and refuses those of which nothing is known. */
final class Classification {

    private final ResourceTypes types;
    private final Set<String> waived = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    Classification(ResourceTypes types, Collection<ResourceDeclaration> resources, Problems problems) {
        this.types = types;
        for (ResourceDeclaration resource : resources) {
            String id = resource.logicalId();
            boolean known = types.shaping().containsKey(resource.type())
                    || types.outside().containsKey(resource.type());
            if (problems.isWaived(id, resource.origin(), id)
                    || problems.isWaived(resource.type(), resource.origin(), id)) {
                waived.add(id);
            } else if (!known) {
                refused.add(id);
                refuse(resource, problems);
            }
        }
    }

    private void refuse(ResourceDeclaration resource, Problems problems) {
        Set<String> names = new HashSet<>(types.shaping().keySet());
        names.addAll(types.outside().keySet());
        String waive =
                "If it does not shape the API, waive \"" + resource.type() + "\" or \"" + resource.logicalId() + "\".";
        String hint = Nearest.hint(resource.type(), names, "");
        problems.add(
                resource.origin(),
                resource.logicalId(),
                "The resource type " + resource.type() + " is not supported.",
                hint.isEmpty() ? waive : hint + " " + waive);
    }

    boolean isUsable(ResourceDeclaration resource) {
        return !refused.contains(resource.logicalId());
    }

    @Nullable
    ResourceType shaping(ResourceDeclaration resource) {
        return waived.contains(resource.logicalId()) ? null : types.shaping().get(resource.type());
    }

    /** Of what was waived nothing is known. */
    OutsideType outside(ResourceDeclaration resource) {
        return waived.contains(resource.logicalId())
                ? OutsideType.UNKNOWN
                : types.outside().getOrDefault(resource.type(), OutsideType.UNKNOWN);
    }
}
