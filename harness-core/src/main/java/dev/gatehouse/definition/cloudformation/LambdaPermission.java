package dev.gatehouse.definition.cloudformation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may invoke a function.
 *
 * @param functionName the name of the function, without ARN or qualifier
 * @param principal the service that may
 * @param sourceArn on whose behalf, with wildcards; null for anybody's
 */
record LambdaPermission(String functionName, String principal, @Nullable String sourceArn) {

    boolean isForApiGateway() {
        return principal.startsWith("apigateway.amazonaws.com") || principal.equals("*");
    }

    /** Whether an execute-api ARN is covered; the stage may be any, since wildcards mostly stand for it. */
    boolean covers(String executeApiArn) {
        if (sourceArn == null) {
            return true;
        }
        String regex = sourceArn
                .chars()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return executeApiArn.matches(regex);
    }

    /** The name in what may be a name, a partial or a whole ARN, with or without a version or alias. */
    static String nameOf(String function) {
        int marker = function.indexOf("function:");
        String rest = marker < 0 ? function : function.substring(marker + "function:".length());
        int qualifier = rest.indexOf(':');
        return qualifier < 0 ? rest : rest.substring(0, qualifier);
    }
}
