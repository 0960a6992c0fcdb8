package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.stream.Stream;

/** Functions on lists. */
final class ListFunctions {

    private ListFunctions() {}

    static SourceNode select(Evaluator evaluator, Intrinsic call) {
        List<SourceNode> parts = evaluator.list(call, 2, "an index and a list");
        String index = evaluator.text(call, parts.get(0));
        List<SourceNode> items = evaluator.items(call, parts.get(1));
        if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= items.size()) {
            throw Faults.at(
                    call.origin(),
                    "Fn::Select is asked for item " + index + " of a list of " + items.size() + ".",
                    "Give an index from 0 to one less than the length of the list.");
        }
        return items.get(Integer.parseInt(index));
    }

    static SourceNode length(Evaluator evaluator, Intrinsic call) {
        Functions.requireLanguageExtensions(evaluator, call);
        int size = evaluator.items(call, call.argument()).size();
        return new SourceScalar(call.origin(), null, SourceScalar.Kind.NUMBER, Integer.toString(size));
    }

    /** The zones that most accounts have. */
    static SourceNode getAZs(Evaluator evaluator, Intrinsic call) {
        String given = evaluator.text(call, call.argument());
        String region = given.isEmpty()
                ? evaluator.text(call, evaluator.scope().reference("AWS::Region", call.origin()))
                : given;
        List<SourceNode> zones = Stream.of("a", "b", "c")
                .map(zone -> (SourceNode) Evaluator.result(call, region + zone))
                .toList();
        return new SourceArray(call.origin(), null, zones);
    }
}
