package dev.gatehouse.contract.pact.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/** Holds the parts of an answer to a pact's rules. */
public final class PactMatching {

    private PactMatching() {}

    /** The body as JSON. */
    public static List<PactMismatch> json(MatchingRules rules, JsonNode expected, JsonNode actual) {
        return new JsonBodyMatching(rules).compared(expected, actual);
    }

    /**
     * The body as text: equal, or under the rules for {@code $}; those of other paths need JSON.
     *
     * @param contentType the content type of the actual body
     */
    public static List<PactMismatch> text(MatchingRules rules, String contentType, String expected, String actual) {
        Optional<RuleSet> found = rules.inBody(List.of());
        if (found.isEmpty() && !rules.of("body").isEmpty()) {
            return List.of(new PactMismatch(
                    "$",
                    "rules for parts of a body are supported in JSON only",
                    String.join(", ", rules.of("body").keySet()),
                    contentType));
        }
        if (found.isPresent() && found.get().rules().stream().anyMatch(rule -> rule.isOf("contentType"))) {
            String wanted = found.get().rules().get(0).text("value");
            boolean same = HeaderMatching.mediaType(wanted).equals(HeaderMatching.mediaType(contentType));
            return same
                    ? List.of()
                    : List.of(new PactMismatch("$", "it is of another content type", wanted, contentType));
        }
        Optional<String> problem = found.map(
                        set -> ValueRules.TEXT.problem(set, TextNode.valueOf(expected), TextNode.valueOf(actual)))
                .orElseGet(() -> expected.equals(actual) ? Optional.empty() : Optional.of("it is another text"));
        return problem.map(told -> List.of(new PactMismatch("$", told, expected, actual)))
                .orElse(List.of());
    }

    /** The status, under a rule of version 4 if there is one. */
    public static Optional<PactMismatch> status(MatchingRules rules, int expected, int actual) {
        for (RuleSet set : rules.of("status").values()) {
            for (Rule rule : set.rules()) {
                Optional<String> problem = rule.isOf("statusCode")
                        ? (isOfKind(rule.attributes().path("status"), actual)
                                ? Optional.empty()
                                : Optional.of(
                                        "it is none of " + rule.attributes().path("status")))
                        : ValueRules.JSON.problem(RuleSet.of(rule), IntNode.valueOf(expected), IntNode.valueOf(actual));
                if (problem.isPresent()) {
                    return Optional.of(mismatch(problem.get(), expected, actual));
                }
            }
            return Optional.empty();
        }
        return expected == actual ? Optional.empty() : Optional.of(mismatch("it is another status", expected, actual));
    }

    private static PactMismatch mismatch(String problem, int expected, int actual) {
        return new PactMismatch("status", problem, Integer.toString(expected), Integer.toString(actual));
    }

    private static boolean isOfKind(JsonNode kind, int status) {
        if (kind.isArray()) {
            for (JsonNode one : kind) {
                if (one.asInt() == status) {
                    return true;
                }
            }
            return false;
        }
        return switch (kind.asText()) {
            case "info" -> status / 100 == 1;
            case "success" -> status / 100 == 2;
            case "redirect" -> status / 100 == 3;
            case "clientError" -> status / 100 == 4;
            case "serverError" -> status / 100 == 5;
            case "nonError" -> status < 400;
            case "error" -> status >= 400;
            default -> false;
        };
    }
}
