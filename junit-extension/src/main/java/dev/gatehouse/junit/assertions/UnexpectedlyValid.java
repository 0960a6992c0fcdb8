package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.StageName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request was not refused as invalid, and should have been. */
record UnexpectedlyValid(MethodRequestStage stage, @Nullable Fault fault) implements Problem {

    @Override
    public String subject() {
        return "validity of the request";
    }

    @Override
    public String expected() {
        return stage.name() == StageName.METHOD_REQUEST
                ? "refused with BAD_REQUEST_BODY or BAD_REQUEST_PARAMETERS"
                : "refused as not fitting its model";
    }

    @Override
    public String actual() {
        return fault == null ? "passed" : "refused with " + fault.answeredAs() + ": " + fault.truth();
    }

    @Override
    public List<String> hints() {
        return Verdicts.all(stage).stream()
                .map(reason -> "because: " + ReasonText.of(reason))
                .toList();
    }
}
