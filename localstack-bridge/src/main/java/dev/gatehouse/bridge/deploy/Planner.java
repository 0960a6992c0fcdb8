package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gatehouse.contract.target.ControlCalls;
import dev.gatehouse.contract.target.Deployable;
import dev.gatehouse.contract.target.NotComparable;
import java.util.List;

/** Plans every API of a gateway's account. */
public final class Planner {

    private Planner() {}

    /**
     * What would be called to have an account's APIs on a target.
     *
     * @param api whose APIs
     * @param reach what the target can reach
     * @param mark what tells that they are a test's
     */
    public static Plan plan(Deployable api, Reach reach, Mark mark) {
        ControlCalls control = api.gateway().control()::call;
        Integrations integrations = new Integrations(api.gateway().standIns(), reach);
        Plan plan = new Plan();
        Account account = new Account(control);
        List<JsonNode> restApis = account.list("GetRestApis", Account.parameters());
        restApis.forEach(restApi -> new RestApiPlanner(account, integrations, mark).plan(restApi, plan));
        if (!restApis.isEmpty()) {
            // Keys are the account's; where they are missing, the methods that ask for them answer otherwise.
            new KeyPlanner(account, mark, Scope.api(NotComparable.EVERY)).plan(plan);
        }
        Account version2 =
                new Account((operation, parameters) -> control.call("apigatewayv2:" + operation, parameters));
        version2.ofVersion2("GetApis", "").forEach(other -> other(other, version2, integrations, mark, plan));
        return plan;
    }

    private static void other(JsonNode api, Account account, Integrations integrations, Mark mark, Plan plan) {
        String id = api.path("ApiId").asText();
        String target = integrations.reach().target();
        if (api.path("ProtocolType").asText().equals("WEBSOCKET")) {
            plan.add(NotComparable.everythingOf(
                    id,
                    "WebSocket APIs are not deployed to " + target
                            + ": what happens on a connection cannot be made once more event by event"));
        } else if (!integrations.reach().hasHttpApis()) {
            plan.add(NotComparable.everythingOf(
                    id, target + " does not support HTTP APIs: it refuses API Gateway's version 2 (apigatewayv2)"));
        } else {
            new HttpApiPlanner(account, integrations, mark).plan(api, plan);
        }
    }
}
