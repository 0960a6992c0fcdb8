package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import dev.gatehouse.record.StageName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The flow ended at another stage than the expected, or at none. */
record FailedElsewhere(StageName wanted, @Nullable Fault fault) implements Problem {

    @Override
    public String subject() {
        return "the stage that the flow ended at";
    }

    @Override
    public String expected() {
        return wanted.title();
    }

    @Override
    public String actual() {
        return fault == null ? "none: all stages were passed" : fault.stage().title() + " with " + fault.answeredAs();
    }

    @Override
    public List<String> hints() {
        return fault == null ? List.of() : List.of("because: " + fault.truth());
    }
}
