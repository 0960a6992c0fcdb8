package dev.gatehouse.flow.websocket.deployment;

import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.websocket.selection.SelectionExpression;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.Api;
import java.util.Set;

/** Tells of an API's selection expressions that select nothing: each message would take {@code $default}, without a word. */
final class ApiExpressions {

    private static final Set<String> OF_KEYS = Set.of(
            "$request.header.x-api-key",
            "${request.header.x-api-key}",
            "$context.authorizer.usageIdentifierKey",
            "${context.authorizer.usageIdentifierKey}");

    private ApiExpressions() {}

    static void check(Api api, Problems problems) {
        ElementAddress where = ElementAddress.api();
        for (String mistake :
                SelectionExpression.parse(api.routeSelectionExpression()).mistakes()) {
            problems.add(
                    where.child("routeSelectionExpression"),
                    "The route selection expression " + api.routeSelectionExpression() + " has " + mistake
                            + ", which is no variable: messages have $request.body.<path>, $context.<name> and"
                            + " $stageVariables.<name>, also as ${...}");
        }
        if (!OF_KEYS.contains(api.apiKeySelectionExpression())) {
            problems.add(
                    where.child("apiKeySelectionExpression"),
                    "The API key selection expression " + api.apiKeySelectionExpression()
                            + " is neither $request.header.x-api-key nor ${context.authorizer.usageIdentifierKey}");
        }
    }
}
