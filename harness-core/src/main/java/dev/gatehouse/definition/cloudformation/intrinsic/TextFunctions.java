package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Functions that make text. */
final class TextFunctions {

    private TextFunctions() {}

    static SourceNode join(Evaluator evaluator, Intrinsic call) {
        List<SourceNode> parts = evaluator.list(call, 2, "a delimiter and a list of texts");
        String delimiter = evaluator.text(call, parts.get(0));
        return Evaluator.result(
                call,
                evaluator.items(call, parts.get(1)).stream()
                        .map(item -> evaluator.text(call, item))
                        .collect(Collectors.joining(delimiter)));
    }

    static SourceNode split(Evaluator evaluator, Intrinsic call) {
        List<SourceNode> parts = evaluator.list(call, 2, "a delimiter and a text");
        String delimiter = evaluator.text(call, parts.get(0));
        String text = evaluator.text(call, parts.get(1));
        List<SourceNode> items = Arrays.stream(text.split(Pattern.quote(delimiter), -1))
                .map(item -> (SourceNode) Evaluator.result(call, item))
                .toList();
        return new SourceArray(call.origin(), null, items);
    }

    static SourceNode base64(Evaluator evaluator, Intrinsic call) {
        byte[] bytes = evaluator.text(call, call.argument()).getBytes(StandardCharsets.UTF_8);
        return Evaluator.result(call, Base64.getEncoder().encodeToString(bytes));
    }

    static SourceNode toJsonString(Evaluator evaluator, Intrinsic call) {
        Functions.requireLanguageExtensions(evaluator, call);
        SourceNode value = evaluator.evaluate(call.argument());
        if (value == null) {
            throw Faults.argument(call, "a value");
        }
        return Evaluator.result(call, value.toJson().toString());
    }
}
