package dev.gatehouse.contract.cases.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.cases.ContractCase;
import dev.gatehouse.contract.cases.matching.Mismatch;
import java.util.stream.Collectors;

/** Says in words how a case ended. */
public final class CaseReport {

    private static final int MOST = 2000;

    private CaseReport() {}

    /** What failed, where, what was expected and what came; of a case that held, just that. */
    public static String of(CaseResult result) {
        ContractCase given = result.given();
        String head = given.name() + ", " + result.target() + ": " + given.title();
        return result.failure()
                .map(failure -> head + "\n" + failure(given, failure) + unsaved(given, failure) + explanation(result))
                .orElse(head + "\n  held");
    }

    private static String failure(ContractCase given, StepResult result) {
        String place = "  " + result.step().label() + ", " + given.file() + "#/steps/"
                + result.step().number() + "\n";
        if (result instanceof StepResult.Differs differs) {
            return place + differences(differs) + "  the answer was " + shortened(differs.answer());
        }
        String what = result instanceof StepResult.Broken broken ? broken.problem() : "was not reached";
        return place + "  " + what;
    }

    private static String differences(StepResult.Differs differs) {
        StringBuilder text = new StringBuilder();
        for (Mismatch mismatch : differs.mismatches()) {
            String pointer = mismatch.at().toString();
            text.append("  at ")
                    .append(pointer.isEmpty() ? "the whole answer" : pointer)
                    .append('\n');
            text.append("    expected: ").append(mismatch.expected()).append('\n');
            text.append("    but was:  ").append(mismatch.actual()).append('\n');
        }
        return text.toString();
    }

    private static String shortened(JsonNode answer) {
        String text = answer.toString();
        return text.length() <= MOST ? text : text.substring(0, MOST) + "... (" + text.length() + " characters)";
    }

    private static String unsaved(ContractCase given, StepResult failure) {
        return UnsavedNames.of(given, failure.step()).stream()
                .map(name -> "\n  nothing saved '" + name + "' before this step")
                .collect(Collectors.joining());
    }

    private static String explanation(CaseResult result) {
        return result.explanation().isEmpty() ? "" : "\n  " + result.target() + " says: " + result.explanation();
    }
}
