package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.ApiKind;
import dev.gatehouse.record.Fault;
import dev.gatehouse.record.Flow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another gateway response than the expected, or none. */
record OtherFault(String expected, @Nullable Fault fault, Flow flow) implements Problem {

    @Override
    public String subject() {
        return flow.kind() == ApiKind.REST ? "gateway response" : "answer of the gateway";
    }

    @Override
    public String actual() {
        return fault == null
                ? "none: the " + (flow.kind() == ApiKind.REST ? "method" : "route") + " answered " + flow.status()
                : fault.answeredAs();
    }

    @Override
    public List<String> hints() {
        return fault == null ? List.of() : List.of("because: " + fault.truth());
    }
}
