package dev.gatehouse.definition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A definition cannot be deployed. The message lists every problem with its place and remedy:
 *
 * <pre>
 * The definition has 1 problem:
 *
 * api.yaml:12:7
 *     x-amazon-apigateway-integration has no property "requestTemplate".
 *     Did you mean "requestTemplates"?
 * </pre>
 */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String HOW_TO_WAIVE =
            "A name is waived by @GatewayTest(waive = \"NAME\") or by DefinitionOptions," + " and the report lists it.";

    private final transient List<Problem> problems;

    /** All problems of a definition, in the order in which they should be read; at least one. */
    public DefinitionException(List<Problem> problems) {
        super(render(problems));
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public DefinitionException(Problem problem) {
        this(List.of(problem));
    }

    /** The problems, in the order of the message. */
    public List<Problem> problems() {
        return problems;
    }

    private static String render(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a DefinitionException needs at least one problem");
        }
        String head = problems.size() == 1
                ? "The definition has 1 problem:"
                : "The definition has " + problems.size() + " problems:";
        boolean waivable =
                problems.stream().anyMatch(problem -> problem.remedy().contains("waive \""));
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n\n", head + "\n\n", waivable ? "\n\n" + HOW_TO_WAIVE : ""));
    }
}
