package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.cloudformation.template.Nearest;
import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::FindInMap}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html">
 *     Fn::FindInMap</a>
 */
final class MappingLookup {

    private final Evaluator evaluator;
    private final Intrinsic call;

    MappingLookup(Evaluator evaluator, Intrinsic call) {
        this.evaluator = evaluator;
        this.call = call;
    }

    @Nullable
    SourceNode find() {
        List<SourceNode> arguments = call.argument() instanceof SourceArray array ? array.items() : List.of();
        if (arguments.size() < 3 || arguments.size() > 4) {
            throw Faults.argument(call, "the name of a mapping, a top-level key and a second-level key");
        }
        SourceNode value = evaluator.scope().mappings();
        for (SourceNode argument : arguments.subList(0, 3)) {
            String key = evaluator.text(call, argument);
            SourceNode next = value instanceof SourceObject object ? object.get(key) : null;
            if (next == null) {
                return otherwise(arguments, value, key);
            }
            value = next;
        }
        return value;
    }

    private @Nullable SourceNode otherwise(List<SourceNode> arguments, SourceNode parent, String key) {
        if (arguments.size() == 4
                && evaluator.scope().languageExtensions()
                && arguments.get(3) instanceof SourceObject options) {
            SourceNode defaultValue = options.get("DefaultValue");
            if (defaultValue != null) {
                return evaluator.evaluate(defaultValue);
            }
        }
        List<String> known = parent instanceof SourceObject object ? List.copyOf(object.names()) : List.of();
        throw Faults.at(
                call.origin(),
                "The mappings have no \"" + key + "\" where Fn::FindInMap looks for it.",
                Nearest.hint(key, known, "There is: " + String.join(", ", known) + "."));
    }
}
