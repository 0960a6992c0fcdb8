package dev.gatehouse.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of deploying a definition.
 *
 * @param stages the stages, in the definition's order
 * @param origins where each element of the API was written
 * @param waived what the definition uses and the user chose to do without
 * @param functionNames Lambda function names, by the logical id or name that the definition gives the function
 */
public record DeployedDefinition(
        List<DeployedStage> stages, Origins origins, List<Waiver> waived, Map<String, String> functionNames) {

    public DeployedDefinition {
        stages = List.copyOf(stages);
        waived = List.copyOf(waived);
        functionNames = Collections.unmodifiableMap(new LinkedHashMap<>(functionNames));
    }
}
