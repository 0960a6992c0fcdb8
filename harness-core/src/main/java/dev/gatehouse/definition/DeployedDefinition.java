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
 * @param functions what the definition says of functions beside their names; may be empty
 */
public record DeployedDefinition(
        List<DeployedStage> stages,
        Origins origins,
        List<Waiver> waived,
        Map<String, String> functionNames,
        List<DefinedFunction> functions) {

    /** Without anything said of functions. */
    public DeployedDefinition(
            List<DeployedStage> stages, Origins origins, List<Waiver> waived, Map<String, String> functionNames) {
        this(stages, origins, waived, functionNames, List.of());
    }

    public DeployedDefinition {
        stages = List.copyOf(stages);
        waived = List.copyOf(waived);
        functions = List.copyOf(functions);
        functionNames = Collections.unmodifiableMap(new LinkedHashMap<>(functionNames));
    }
}
