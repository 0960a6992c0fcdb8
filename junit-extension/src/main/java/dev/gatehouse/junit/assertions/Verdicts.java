package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.MethodRequestStage;
import java.util.List;

/** The validation verdicts among the reasons of a method request. */
final class Verdicts {

    private Verdicts() {}

    static List<Reason> all(MethodRequestStage stage) {
        return stage.reasons().stream().filter(Verdicts::isVerdict).toList();
    }

    static List<Reason> against(MethodRequestStage stage) {
        return stage.reasons().stream().filter(Verdicts::isAgainst).toList();
    }

    private static boolean isVerdict(Reason reason) {
        return reason instanceof Reason.ValidationSkipped
                || reason instanceof Reason.ParameterValidated
                || reason instanceof Reason.BodyValidated;
    }

    private static boolean isAgainst(Reason reason) {
        return (reason instanceof Reason.ParameterValidated parameter && !parameter.present())
                || (reason instanceof Reason.BodyValidated body
                        && !body.errors().isEmpty());
    }
}
