package dev.gatehouse.bridge.deploy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI that leads to a Lambda function.
 *
 * @param before what stands before the function's ARN; empty in HTTP APIs, which may name the ARN alone
 * @param name the function's name
 * @param after what stands after the ARN
 */
record LambdaUri(String before, String name, String after) {

    private static final Pattern FUNCTION =
            Pattern.compile("(|.*/functions/)arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:/]+)(?::[^/]*)?(/.*)?");

    static Optional<LambdaUri> parse(String uri) {
        Matcher function = FUNCTION.matcher(uri);
        return function.matches()
                ? Optional.of(new LambdaUri(
                        function.group(1),
                        function.group(2),
                        Optional.ofNullable(function.group(3)).orElse("")))
                : Optional.empty();
    }

    /** The same with another function. */
    String at(String arn) {
        return before + arn + after;
    }
}
