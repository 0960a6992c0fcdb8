package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.record.Flow;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.StageName;
import dev.gatehouse.record.console.FlowText;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Turns a problem at a stage into a failure that names the stage and shows the flow. */
record StageCheck(StageName stage, Flow flow, String description) {

    StageCheck reached(FlowStage wanted) {
        that(wanted.reached(), () -> new StageNotReached(wanted.name(), flow.fault()));
        return this;
    }

    StageCheck isOf(ApiKind wanted, String instead) {
        that(flow.kind() == wanted, () -> new OtherApiKind(wanted, flow.kind(), instead));
        return this;
    }

    void that(boolean holds, Supplier<Problem> problem) {
        if (!holds) {
            throw failure(problem.get());
        }
    }

    AssertionFailedError failure(Problem problem) {
        return new AssertionFailedError(message(problem), problem.expected(), problem.actual());
    }

    private String message(Problem problem) {
        StringBuilder message = new StringBuilder();
        if (!description.isEmpty()) {
            message.append('[').append(description).append("] ");
        }
        message.append(stage.title()).append(": ").append(problem.subject()).append('\n');
        message.append("  expected: ").append(indented(problem.expected())).append('\n');
        message.append("  but was:  ").append(indented(problem.actual())).append('\n');
        problem.hints()
                .forEach(hint -> message.append("  ").append(indented(hint)).append('\n'));
        return message.append('\n').append(FlowText.of(flow)).toString();
    }

    private static String indented(String text) {
        return text.replace("\n", "\n            ");
    }
}
