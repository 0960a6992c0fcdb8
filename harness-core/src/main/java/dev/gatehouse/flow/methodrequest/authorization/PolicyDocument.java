package dev.gatehouse.flow.methodrequest.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * The policy that an authorizer returned.
 *
 * @param statements the statements
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">Output
 *     from a Lambda authorizer</a>
 */
record PolicyDocument(List<JsonNode> statements) {

    private static final String INVOKE = "execute-api:invoke";

    static PolicyDocument of(JsonNode document) {
        return new PolicyDocument(items(document.path("Statement")));
    }

    boolean denies(String methodArn) {
        return covers("Deny", methodArn);
    }

    boolean allows(String methodArn) {
        return covers("Allow", methodArn);
    }

    private boolean covers(String effect, String methodArn) {
        for (JsonNode statement : statements) {
            boolean action = items(statement.path("Action")).stream()
                    .anyMatch(item -> matches(item.asText().toLowerCase(Locale.ROOT), INVOKE));
            if (action && statement.path("Effect").asText().equals(effect) && hasResource(statement, methodArn)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasResource(JsonNode statement, String methodArn) {
        return items(statement.path("Resource")).stream().anyMatch(item -> matches(item.asText(), methodArn));
    }

    private static List<JsonNode> items(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).toList();
        }
        return node.isMissingNode() ? List.of() : List.of(node);
    }

    /** {@code *} stands for anything, slashes too, and {@code ?} for one character. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int star = -1;
        int resume = 0;
        for (int t = 0; t < text.length(); ) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
