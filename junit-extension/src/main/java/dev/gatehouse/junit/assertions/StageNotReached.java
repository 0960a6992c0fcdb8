package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.StageName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flow ended before the stage. */
record StageNotReached(StageName stage, @Nullable Fault fault) implements Problem {

    @Override
    public String subject() {
        return "the flow did not come this far";
    }

    @Override
    public String expected() {
        return stage.title() + " reached";
    }

    @Override
    public String actual() {
        return fault == null ? "not reached" : "ended at " + fault.stage().title() + " with " + fault.answeredAs();
    }

    @Override
    public List<String> hints() {
        return fault == null ? List.of() : List.of("because: " + fault.truth());
    }
}
