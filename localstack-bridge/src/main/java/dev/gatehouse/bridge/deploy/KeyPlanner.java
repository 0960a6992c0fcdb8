package dev.gatehouse.bridge.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Plans usage plans and their API keys. A key keeps its value where nobody else in the account has it; otherwise the target
 * makes one up, which requests are then sent with.
 *
 * @param account where they are in process
 * @param mark what tells that they are a test's
 * @param scope what cannot be compared without them
 */
record KeyPlanner(Account account, Mark mark, Scope scope) {

    void plan(Plan plan) {
        List<JsonNode> usagePlans = account.list("GetUsagePlans", Account.parameters());
        usagePlans.forEach(usagePlan -> plan.add(usagePlan(usagePlan)));
        account.list("GetApiKeys", Account.parameters().put("includeValues", true))
                .forEach(key -> plan.add(key(key)));
        usagePlans.forEach(usagePlan -> members(usagePlan.path("id").asText(), plan));
    }

    private void members(String usagePlan, Plan plan) {
        for (JsonNode key : account.list("GetUsagePlanKeys", Account.parameters("usagePlanId", usagePlan))) {
            ObjectNode parameters = Account.parameters("keyType", "API_KEY");
            parameters.put("usagePlanId", plan(usagePlan).toString());
            parameters.put("keyId", key(key.path("id").asText()).toString());
            plan.add(PlannedCall.of("CreateUsagePlanKey", parameters, scope));
        }
    }

    private PlannedCall key(JsonNode key) {
        Reference reference = key(key.path("id").asText());
        ObjectNode parameters = Account.picked(key, "enabled", "value");
        parameters.put("name", mark.named(key.path("name").asText("key")));
        parameters.set("tags", mark.asParameter());
        ObjectNode withoutValue = parameters.deepCopy();
        withoutValue.remove("value");
        Map<Reference, String> saves = Map.of(
                reference, "/id", new Reference("keyvalue", key.path("value").asText()), "/value");
        PlannedCall.Named removal =
                PlannedCall.Named.of("DeleteApiKey", Account.parameters("apiKey", reference.toString()));
        return PlannedCall.of("CreateApiKey", parameters, scope)
                .saving(saves)
                .removedBy(removal)
                .onConflict(PlannedCall.of("CreateApiKey", withoutValue, scope)
                        .saving(saves)
                        .removedBy(removal));
    }

    private PlannedCall usagePlan(JsonNode usagePlan) {
        Reference reference = plan(usagePlan.path("id").asText());
        ObjectNode parameters = Account.picked(usagePlan, "throttle", "quota");
        parameters.put("name", mark.named(usagePlan.path("name").asText()));
        parameters.set("tags", mark.asParameter());
        ArrayNode stages = parameters.putArray("apiStages");
        ObjectNode release = Account.parameters("usagePlanId", reference.toString());
        ArrayNode patches = release.putArray("patchOperations");
        for (JsonNode stage : usagePlan.path("apiStages")) {
            String api = new Reference("api", stage.path("apiId").asText()).toString();
            stages.add(Account.picked(stage, "stage", "throttle").put("apiId", api));
            // AWS deletes no usage plan that has stages.
            patches.addObject()
                    .put("op", "remove")
                    .put("path", "/apiStages")
                    .put("value", api + ":" + stage.path("stage").asText());
        }
        return PlannedCall.of("CreateUsagePlan", parameters, scope)
                .saving(reference, "/id")
                .removedBy(
                        PlannedCall.Named.of("UpdateUsagePlan", release),
                        PlannedCall.Named.of(
                                "DeleteUsagePlan", Account.parameters("usagePlanId", reference.toString())));
    }

    private static Reference plan(String id) {
        return new Reference("usageplan", id);
    }

    private static Reference key(String id) {
        return new Reference("key", id);
    }
}
