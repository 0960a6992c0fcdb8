package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One statement of a policy.
 *
 * @param source as it was written
 * @param allows whether it allows what it covers, or denies it
 * @param actions the actions, in lower case
 * @param resources the resources
 * @param principals the callers
 * @param conditions what must hold besides
 */
record Statement(
        JsonNode source,
        boolean allows,
        Patterns actions,
        Patterns resources,
        Principals principals,
        List<Condition> conditions) {

    static Statement read(JsonNode statement, String apiArn) {
        String effect = statement.path("Effect").asText();
        if (!Set.of("Allow", "Deny").contains(effect)) {
            throw new PolicyException("a statement's Effect is Allow or Deny, and this one has '" + effect + "'");
        }
        return new Statement(
                statement,
                effect.equals("Allow"),
                Patterns.read(statement, "Action").map(action -> action.toLowerCase(Locale.ROOT)),
                Patterns.read(statement, "Resource").map(resource -> complete(resource, apiArn)),
                Principals.read(statement),
                Condition.readAll(statement.path("Condition")));
    }

    private static String complete(String resource, String apiArn) {
        return resource.startsWith("execute-api:") ? apiArn + resource.substring("execute-api:".length()) : resource;
    }

    boolean covers(PolicyRequest request) {
        return actions.cover(request.action())
                && resources.cover(request.methodArn())
                && principals.cover(request)
                && conditions.stream().allMatch(condition -> condition.holds(request));
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
