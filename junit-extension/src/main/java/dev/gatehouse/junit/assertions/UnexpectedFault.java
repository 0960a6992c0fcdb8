package dev.gatehouse.junit.assertions;

import dev.gatehouse.record.Fault;
import java.util.List;

/** The gateway answered by itself, and should not have. */
record UnexpectedFault(Fault fault) implements Problem {

    @Override
    public String subject() {
        return "the flow ended here";
    }

    @Override
    public String expected() {
        return "all stages passed";
    }

    @Override
    public String actual() {
        return fault.answeredAs();
    }

    @Override
    public List<String> hints() {
        return List.of("because: " + fault.truth());
    }
}
