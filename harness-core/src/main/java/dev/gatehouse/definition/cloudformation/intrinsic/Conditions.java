package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceMember;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The functions of conditions.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html">
 *     Condition functions</a>
 */
final class Conditions {

    private Conditions() {}

    static @Nullable SourceNode choose(Evaluator evaluator, Intrinsic call) {
        List<SourceNode> parts = evaluator.list(call, 3, "the name of a condition and two values");
        if (!(parts.get(0) instanceof SourceScalar name)) {
            throw Faults.argument(call, "the name of a condition");
        }
        boolean holds = evaluator.scope().condition(name.text(), call.origin());
        return evaluator.evaluate(parts.get(holds ? 1 : 2));
    }

    /** A condition function where a value stands: its result as text, which is what AWS compares. */
    static SourceNode value(Evaluator evaluator, Intrinsic call) {
        return new SourceScalar(
                call.origin(), null, SourceScalar.Kind.BOOLEAN, Boolean.toString(holds(evaluator, call)));
    }

    static boolean holds(Evaluator evaluator, SourceNode node) {
        return condition(node)
                .map(call -> holds(evaluator, call))
                .orElseThrow(() -> Faults.at(
                        node.origin(),
                        "A condition is " + node.kindName() + ".",
                        "Write Fn::Equals, Fn::And, Fn::Or, Fn::Not or the name of another condition."));
    }

    /** Only here is an object with the single name {@code Condition} a function: policies have such objects too. */
    private static Optional<Intrinsic> condition(SourceNode node) {
        if (node instanceof SourceObject object && object.members().size() == 1 && node.tag() == null) {
            SourceMember member = object.membersByName().get("Condition");
            if (member != null) {
                return Optional.of(new Intrinsic("Condition", member.value(), member.nameOrigin()));
            }
        }
        return Intrinsic.of(node);
    }

    private static boolean holds(Evaluator evaluator, Intrinsic call) {
        return switch (call.name()) {
            case "Fn::Equals" -> equal(evaluator, call);
            case "Fn::And" -> operands(call, 2).stream().allMatch(operand -> holds(evaluator, operand));
            case "Fn::Or" -> operands(call, 2).stream().anyMatch(operand -> holds(evaluator, operand));
            case "Fn::Not" -> !holds(evaluator, operands(call, 1).get(0));
            case "Condition" -> named(evaluator, call);
            default -> evaluator.text(call, call.argument()).equals("true");
        };
    }

    private static boolean equal(Evaluator evaluator, Intrinsic call) {
        List<SourceNode> parts = evaluator.list(call, 2, "two values");
        return evaluator.text(call, parts.get(0)).equals(evaluator.text(call, parts.get(1)));
    }

    private static boolean named(Evaluator evaluator, Intrinsic call) {
        if (call.argument() instanceof SourceScalar name) {
            return evaluator.scope().condition(name.text(), call.origin());
        }
        throw Faults.argument(call, "the name of a condition");
    }

    private static List<SourceNode> operands(Intrinsic call, int least) {
        int most = least == 1 ? 1 : 10;
        if (call.argument() instanceof SourceArray array
                && array.items().size() >= least
                && array.items().size() <= most) {
            return array.items();
        }
        throw Faults.argument(call, least == 1 ? "a list of one condition" : "a list of 2 to 10 conditions");
    }
}
