package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.MethodRequestStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;

/** The request was not valid, and should have been. */
record NotValid(MethodRequestStage stage, Fault fault) implements Problem {

    @Override
    public String subject() {
        return "validity of the request";
    }

    @Override
    public String expected() {
        return "valid";
    }

    @Override
    public String actual() {
        return "refused with " + fault.answeredAs() + ": " + fault.truth();
    }

    @Override
    public List<String> hints() {
        return Verdicts.against(stage).stream()
                .map(reason -> "because: " + ReasonText.of(reason))
                .toList();
    }
}
