package dev.gatehouse.flow.methodrequest.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Its Sid in brackets, if it has one. */
    String label() {
        String sid = source.path("Sid").asText();
        return sid.isEmpty() ? "" : " (" + sid + ")";
    }

    /** The first part because of which it does not cover a request; empty if it does. */
    Optional<String> miss(PolicyRequest request) {
        if (!actions.cover(request.action())) {
            return Optional.of(
                    "is about " + actions.inWords("Action") + ", and the request asks for " + request.action());
        }
        if (!resources.cover(request.methodArn())) {
            return Optional.of(
                    "is about " + resources.inWords("Resource") + ", and the request is for " + request.methodArn());
        }
        if (!principals.cover(request)) {
            return Optional.of("is about " + principals.inWords() + ", and the caller is "
                    + (request.principals().isEmpty() ? "anonymous" : request.principals()));
        }
        return conditions.stream()
                .filter(condition -> !condition.holds(request))
                .map(condition -> "allows it only where " + condition.inWords() + ", and the request has "
                        + condition.found(request))
                .findFirst();
    }

    @Override
    public String toString() {
        return source.toString();
    }
}
