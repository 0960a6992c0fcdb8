package dev.gatehouse.definition.cloudformation.sam;

import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.cloudformation.template.Problems;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceObject;
import java.util.Set;

/**
 * Finds properties that are not supported.
 *
 * @param logicalId the resource
 * @param problems where they are told
 */
record KnownProperties(String logicalId, Problems problems) {

    void check(SourceObject object, String path, Set<String> known) {
        for (SourceMember member : object.members()) {
            String name = path + "." + member.name();
            if (!known.contains(member.name()) && !problems.isWaived(name, member.nameOrigin(), logicalId)) {
                problems.add(
                        member.nameOrigin(),
                        logicalId,
                        "The property " + name + " is not supported.",
                        Nearest.hint(member.name(), known, "Remove it, or waive \"" + name + "\" to do without it."));
            }
        }
    }
}
