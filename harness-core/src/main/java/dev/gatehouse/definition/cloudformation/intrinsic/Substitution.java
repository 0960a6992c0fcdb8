package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import dev.gatehouse.definition.source.SourceObject;
import dev.gatehouse.definition.source.SourceScalar;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code Fn::Sub}.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html">
 *     Fn::Sub</a>
 */
final class Substitution {

    /** What stands in braces may not hold what no name has, so that <code>${input.params('x')}</code> is refused below. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

    private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z0-9:]+)(?:\\.([A-Za-z0-9_.:-]+))?\\s*");

    private Substitution() {}

    static SourceNode sub(Evaluator evaluator, Intrinsic call) {
        if (call.argument() instanceof SourceScalar text) {
            return result(call, text, replace(evaluator, call, text.text(), Map.of()));
        }
        if (call.argument() instanceof SourceArray array
                && array.items().size() == 2
                && array.items().get(0) instanceof SourceScalar text
                && array.items().get(1) instanceof SourceObject variables) {
            return result(call, text, replace(evaluator, call, text.text(), values(evaluator, call, variables)));
        }
        throw Faults.argument(call, "text, or text and an object of variables");
    }

    /** The lines stay where they are unless a value has brought more of them. */
    private static SourceScalar result(Intrinsic call, SourceScalar template, String text) {
        boolean sameLines = text.lines().count() == template.text().lines().count();
        return new SourceScalar(
                call.origin(), null, SourceScalar.Kind.TEXT, text, sameLines ? template.firstLine() : 0);
    }

    /** The names in a template that its own variables do not give, for finding what it depends on. */
    static List<String> names(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(result -> result.group(1).strip())
                .filter(name -> !name.startsWith("!"))
                .toList();
    }

    private static Map<String, String> values(Evaluator evaluator, Intrinsic call, SourceObject variables) {
        return variables.members().stream()
                .collect(Collectors.toMap(member -> member.name(), member -> evaluator.text(call, member.value())));
    }

    private static String replace(Evaluator evaluator, Intrinsic call, String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            String value = name.startsWith("!")
                    ? "${" + name.substring(1) + "}"
                    : variables.containsKey(name.strip()) ? variables.get(name.strip()) : lookUp(evaluator, call, name);
            return Matcher.quoteReplacement(value);
        });
    }

    private static String lookUp(Evaluator evaluator, Intrinsic call, String expression) {
        Matcher matcher = NAME.matcher(expression);
        if (!matcher.matches()) {
            throw Faults.at(
                    call.origin(),
                    "Fn::Sub cannot replace ${" + expression + "}: this names no parameter or resource.",
                    "Write ${!" + expression + "} if the text shall stay as it is.");
        }
        SourceNode value = matcher.group(2) == null
                ? evaluator.scope().reference(matcher.group(1), call.origin())
                : evaluator.scope().attribute(matcher.group(1), matcher.group(2), call.origin());
        if (value instanceof SourceScalar scalar) {
            return scalar.text();
        }
        throw Faults.at(
                call.origin(),
                "Fn::Sub cannot write ${" + expression + "} into text: it is " + value.kindName() + ".",
                "Use Fn::Join on it first.");
    }
}
