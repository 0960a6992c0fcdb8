package dev.gatehouse.definition;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a test says about a definition beside naming it.
 *
 * @param waived names of unsupported things to do without: properties, resource types, intrinsic functions, extensions
 * @param parameters values of the definition's parameters, as CloudFormation's
 * @param stage the stage to deploy to; null to leave it to the definition
 */
public record DefinitionOptions(Set<String> waived, Map<String, String> parameters, @Nullable String stage) {

    public DefinitionOptions {
        waived = Set.copyOf(waived);
        parameters = Map.copyOf(parameters);
    }

    /** Nothing waived, no parameters, the definition's own stage. */
    public static DefinitionOptions defaults() {
        return new DefinitionOptions(Set.of(), Map.of(), null);
    }
}
