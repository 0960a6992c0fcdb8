package dev.gatehouse.bridge.deploy;

import dev.gatehouse.contract.target.NotComparable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What would be called to make APIs on a target, in order, and what of them the target cannot have. */
public final class Plan {

    private final List<PlannedCall> calls = new ArrayList<>();
    private final List<NotComparable> notComparable = new ArrayList<>();

    Plan() {}

    void add(PlannedCall call) {
        calls.add(call);
    }

    void add(NotComparable not) {
        notComparable.add(not);
    }

    List<PlannedCall> calls() {
        return List.copyOf(calls);
    }

    /** What cannot be compared, known before anything is called. */
    public List<NotComparable> notComparable() {
        return List.copyOf(notComparable);
    }

    /** The names of the operations, in order. */
    public List<String> operations() {
        return calls.stream().map(call -> call.what().operation()).toList();
    }

    /** One line a call, and one for each thing that is left out; what the target will name stands in angle quotes. */
    @Override
    public String toString() {
        String not = notComparable.stream()
                .map(n -> "not comparable: " + n.httpMethod() + " " + n.resourcePath() + ": " + n.reason() + "\n")
                .collect(Collectors.joining());
        return calls.stream().map(call -> call.what() + "\n").collect(Collectors.joining("", "", not));
    }
}
