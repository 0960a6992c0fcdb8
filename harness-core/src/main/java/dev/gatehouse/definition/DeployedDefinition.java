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
 * @param warnings what deploys, and will hardly work on AWS as it is meant
 */
public record DeployedDefinition(
        List<DeployedStage> stages,
        Origins origins,
        List<Waiver> waived,
        Map<String, String> functionNames,
        List<DefinedFunction> functions,
        List<Warning> warnings) {

    /** Without warnings. */
    public DeployedDefinition(
            List<DeployedStage> stages,
            Origins origins,
            List<Waiver> waived,
            Map<String, String> functionNames,
            List<DefinedFunction> functions) {
        this(stages, origins, waived, functionNames, functions, List.of());
    }

    public DeployedDefinition {
        stages = List.copyOf(stages);
        waived = List.copyOf(waived);
        functions = List.copyOf(functions);
        warnings = List.copyOf(warnings);
        functionNames = Collections.unmodifiableMap(new LinkedHashMap<>(functionNames));
    }
}
