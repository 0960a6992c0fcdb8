package dev.gatehouse.contract.cases.run;

import dev.gatehouse.contract.cases.ContractCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a case ended on a target.
 *
 * @param given the case
 * @param target the target's name
 * @param steps one result for each of its steps
 * @param names what each name stood for in the end, as far as it was text
 * @param explanation what the target tells of the step that failed; empty if nothing
 */
public record CaseResult(
        ContractCase given, String target, List<StepResult> steps, Map<String, String> names, String explanation) {

    public CaseResult {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /** The first step that did not hold; empty if all did. */
    public Optional<StepResult> failure() {
        return steps.stream().filter(s -> !(s instanceof StepResult.Held)).findFirst();
    }

    /** Whether every step held. */
    public boolean held() {
        return failure().isEmpty();
    }
}
