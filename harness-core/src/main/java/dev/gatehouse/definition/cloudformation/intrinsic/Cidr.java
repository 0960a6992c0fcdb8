package dev.gatehouse.definition.cloudformation.intrinsic;

import dev.gatehouse.definition.source.SourceArray;
import dev.gatehouse.definition.source.SourceNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * {@code Fn::Cidr} for IPv4.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html">
 *     Fn::Cidr</a>
 */
final class Cidr {

    private static final Pattern BLOCK =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

    private Cidr() {}

    static SourceNode cidr(Evaluator evaluator, Intrinsic call) {
        String wanted = "an IPv4 block, a count from 1 to 256 and the bits of each";
        List<SourceNode> parts = evaluator.list(call, 3, wanted);
        Matcher block = BLOCK.matcher(evaluator.text(call, parts.get(0)));
        int count = number(call, evaluator.text(call, parts.get(1)), wanted);
        int bits = number(call, evaluator.text(call, parts.get(2)), wanted);
        if (!block.matches() || count < 1 || count > 256 || bits > 32) {
            throw Faults.argument(call, wanted);
        }
        long first = 0;
        for (int group = 1; group <= 4; group++) {
            first = first * 256 + Long.parseLong(block.group(group));
        }
        long start = first;
        List<SourceNode> blocks = LongStream.range(0, count)
                .mapToObj(i -> (SourceNode) Evaluator.result(call, address(start + (i << bits)) + "/" + (32 - bits)))
                .toList();
        return new SourceArray(call.origin(), null, blocks);
    }

    private static int number(Intrinsic call, String text, String wanted) {
        if (!text.matches("\\d{1,3}")) {
            throw Faults.argument(call, wanted);
        }
        return Integer.parseInt(text);
    }

    private static String address(long value) {
        return (value >> 24 & 255) + "." + (value >> 16 & 255) + "." + (value >> 8 & 255) + "." + (value & 255);
    }
}
