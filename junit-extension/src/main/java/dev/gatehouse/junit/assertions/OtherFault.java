package dev.gatehouse.junit.assertions;

import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.record.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another gateway response than the expected, or none. */
record OtherFault(GatewayResponseType wanted, @Nullable Fault fault, int status) implements Problem {

    @Override
    public String subject() {
        return "gateway response";
    }

    @Override
    public String expected() {
        return wanted.name();
    }

    @Override
    public String actual() {
        return fault == null
                ? "none: the method answered " + status
                : fault.type().name();
    }

    @Override
    public List<String> hints() {
        return fault == null ? List.of() : List.of("because: " + fault.truth());
    }
}
