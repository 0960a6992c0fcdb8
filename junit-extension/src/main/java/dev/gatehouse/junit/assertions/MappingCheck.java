package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason.ParameterMapped;
import dev.gatehouse.flow.exchange.Reason.PayloadFormatUsed;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.ReasonText;
import dev.gatehouse.record.redaction.Masked;
import java.util.List;
import java.util.stream.IntStream;

/** Checks what a stage says of the parameters it mapped, and of its payload format. */
record MappingCheck(FlowStage stage, StageCheck check) {

    void parameter(String parameter, List<String> values) {
        List<ParameterMapped> all = stage.reasons(ParameterMapped.class);
        List<ParameterMapped> own =
                all.stream().filter(mapped -> mapped.target().equals(parameter)).toList();
        boolean same = own.stream().anyMatch(mapped -> same(mapped.values(), values));
        check.that(same, () -> problem(parameter, values, own.isEmpty() ? all : own));
    }

    private static boolean same(List<String> found, List<String> wanted) {
        return found.size() == wanted.size()
                && IntStream.range(0, found.size()).allMatch(i -> Masked.shows(found.get(i), wanted.get(i)));
    }

    private static Problem problem(String parameter, List<String> wanted, List<ParameterMapped> near) {
        boolean mapped = near.stream().anyMatch(other -> other.target().equals(parameter));
        List<String> hints = near.stream()
                .map(other -> (mapped ? "because: " : "mapped: ") + ReasonText.of(other))
                .toList();
        return new OtherText(
                "mapped parameter " + parameter,
                shown(wanted),
                mapped ? shown(near.get(0).values()) : "not mapped",
                hints.isEmpty() ? List.of("no parameter is mapped at this stage") : hints);
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? "absent" : String.join(", ", values);
    }

    void payloadFormat(String version) {
        List<PayloadFormatUsed> used = stage.reasons(PayloadFormatUsed.class);
        check.that(
                used.stream().anyMatch(format -> format.version().equals(version)),
                () -> new OtherText(
                        "payload format",
                        version,
                        used.isEmpty()
                                ? "none: only functions of HTTP APIs have one"
                                : used.get(0).version()));
    }
}
