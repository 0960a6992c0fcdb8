package dev.gatehouse.control.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Whether a resource policy is one at all.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html">Resource
 *     policies</a>
 */
final class PolicyCheck {

    private PolicyCheck() {}

    /** Refuses, in AWS's words, a text that is there and no policy. */
    static void check(@Nullable String policy) {
        if (policy != null && !policy.isBlank() && !isPolicy(policy)) {
            throw ControlException.badRequest("Invalid policy document. Please check the policy syntax and ensure that"
                    + " Principals are valid.");
        }
    }

    private static boolean isPolicy(String policy) {
        try {
            JsonNode statements = Trees.parse(policy).path("Statement");
            if (statements.isObject()) {
                return isStatement(statements);
            }
            boolean all = statements.isArray();
            for (JsonNode statement : statements) {
                all = all && isStatement(statement);
            }
            return all;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isStatement(JsonNode statement) {
        return statement.path("Effect").asText().matches("Allow|Deny")
                && hasOne(statement, "Principal")
                && hasOne(statement, "Action")
                && hasOne(statement, "Resource");
    }

    private static boolean hasOne(JsonNode statement, String element) {
        return statement.has(element) != statement.has("Not" + element);
    }
}
