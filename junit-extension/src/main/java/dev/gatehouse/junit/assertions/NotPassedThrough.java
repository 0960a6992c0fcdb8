package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.TemplateChosen;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;

/** A template ran where the body should have gone on as it came. */
record NotPassedThrough(FlowStage stage) implements Problem {

    @Override
    public String subject() {
        return "body";
    }

    @Override
    public String expected() {
        return "passed through";
    }

    @Override
    public String actual() {
        List<TemplateChosen> chosen = stage.reasons(TemplateChosen.class);
        return chosen.isEmpty() ? "not passed through" : ReasonText.of(chosen.get(0));
    }
}
