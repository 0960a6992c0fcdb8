package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds headers to the expected ones. Parameters of content types have no order, those that are not expected may be there, and
 * the blank after a comma means nothing.
 *
 * @param rules the rules of the answer
 */
public record HeaderMatching(MatchingRules rules) {

    /** What is wrong with a header; empty if nothing is. */
    public Optional<PactMismatch> compared(String name, List<String> expected, List<String> actual) {
        if (actual.isEmpty()) {
            return mismatch(name, "the header is missing", expected, actual);
        }
        Optional<RuleSet> own = rules.named("header", name);
        if (own.isPresent()) {
            String sample = expected.isEmpty() ? "" : expected.get(0);
            for (String value : actual) {
                Optional<String> problem =
                        ValueRules.TEXT.problem(own.get(), TextNode.valueOf(sample), TextNode.valueOf(value));
                if (problem.isPresent()) {
                    return mismatch(name, problem.get(), expected, actual);
                }
            }
            return Optional.empty();
        }
        boolean same = (isMediaType(name, expected) && isMediaType(name, actual))
                ? sameMediaType(expected.get(0), actual.get(actual.size() - 1))
                : parts(expected).equals(parts(actual));
        return same ? Optional.empty() : mismatch(name, "it is another value", expected, actual);
    }

    /** {@code Accept} may be a list, whose order counts. */
    private static boolean isMediaType(String name, List<String> values) {
        boolean one = values.size() == 1
                && values.get(0).contains("/")
                && !values.get(0).contains(",");
        return one && (name.equalsIgnoreCase("Content-Type") || name.equalsIgnoreCase("Accept"));
    }

    private static Optional<PactMismatch> mismatch(
            String name, String problem, List<String> expected, List<String> actual) {
        return Optional.of(new PactMismatch(
                "header " + name,
                problem,
                String.join(", ", expected),
                actual.isEmpty() ? "no such header" : String.join(", ", actual)));
    }

    private static List<String> parts(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toList());
    }

    private static boolean sameMediaType(String expected, String actual) {
        return mediaType(expected).equals(mediaType(actual))
                && parameters(actual)
                        .entrySet()
                        .containsAll(parameters(expected).entrySet());
    }

    static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Character sets are the same in any case. */
    private static Map<String, String> parameters(String contentType) {
        Map<String, String> parameters = new TreeMap<>();
        String[] parts = contentType.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            String name = pair[0].strip().toLowerCase(Locale.ROOT);
            String value = pair.length < 2 ? "" : pair[1].strip();
            parameters.put(name, name.equals("charset") ? value.toLowerCase(Locale.ROOT) : value);
        }
        return parameters;
    }
}
