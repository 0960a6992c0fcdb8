package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.model.v2.parameter.Variable;
import java.util.Map;
import java.util.Optional;

/**
 * What mappings read beside requests and answers.
 *
 * @param context {@code $context} as nested maps
 * @param stageVariables {@code $stageVariables}
 */
public record Surroundings(Map<String, Object> context, Map<String, String> stageVariables) {

    /** The value of a variable of the context or the stage; none for others. */
    public Optional<String> value(Variable variable) {
        return switch (variable.source()) {
            case CONTEXT -> ContextPath.find(context, variable.name());
            case STAGE_VARIABLE -> Optional.ofNullable(stageVariables.get(variable.name()));
            default -> Optional.empty();
        };
    }
}
