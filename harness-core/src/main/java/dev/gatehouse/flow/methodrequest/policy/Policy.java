package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A policy: statements, of which any that denies wins.
 *
 * <pre>{@code
 * Policy policy = Policy.read(document);
 * Verdict verdict = policy.judge(PolicyRequest.of(request));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Policy evaluation
 *     logic</a>
 */
public final class Policy {

    private final List<Statement> statements;

    private Policy(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    /**
     * Reads a policy that belongs to a caller, as an authorizer's or a user's: its statements name no principal.
     *
     * @throws PolicyException if it is no policy, or has a condition that is not supported
     */
    public static Policy read(JsonNode document) {
        return read(document, "");
    }

    /**
     * Reads a policy whose resources may be written short, as {@code execute-api:/dev/GET/*}.
     *
     * @param apiArn what a short resource's {@code execute-api:} stands for; ends without a slash
     * @throws PolicyException if it is no policy, or has a condition that is not supported
     */
    public static Policy read(JsonNode document, String apiArn) {
        if (!document.has("Statement")) {
            throw new PolicyException("a policy is a JSON object with a Statement, and this is " + document);
        }
        return new Policy(JsonLists.items(document.path("Statement")).stream()
                .map(statement -> Statement.read(statement, apiArn))
                .toList());
    }

    /** What the policy says of a request. */
    public Verdict judge(PolicyRequest request) {
        Verdict verdict = Verdict.SILENT;
        for (Statement statement : statements) {
            if (statement.covers(request)) {
                if (!statement.allows()) {
                    return Verdict.EXPLICITLY_DENIED;
                }
                verdict = Verdict.ALLOWED;
            }
        }
        return verdict;
    }

    @Override
    public String toString() {
        return statements.toString();
    }
}
