package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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

    /**
     * Why the policy denies a request, or does not allow it: which statement, and which part of it. Only refusals need pay for
     * that.
     *
     * @return for example {@code statement 1 (OnlyOffice) allows it only where IpAddress aws:SourceIp is one of [10.0.0.0/8],
     *     and the request has 127.0.0.1}
     */
    public String explain(PolicyRequest request) {
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String label = "statement " + (i + 1) + statement.label();
            if (!statement.allows() && statement.covers(request)) {
                return label + " denies it: " + statement;
            }
            if (statement.allows()) {
                statement.miss(request).ifPresent(miss -> misses.add(label + " " + miss));
            }
        }
        return misses.isEmpty() ? "no statement allows anything" : String.join("; ", misses);
    }

    @Override
    public String toString() {
        return statements.toString();
    }
}
