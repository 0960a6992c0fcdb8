package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.model.rest.ApiKey;
import dev.gatehouse.model.rest.UsagePlan;
import dev.gatehouse.model.rest.UsageSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes API keys, usage plans, and which keys are in which plan. */
record UsageResources(TemplateBuilder template, UsageSnapshot usage, Map<String, ExportedApi> apis) {

    void write() {
        usage.apiKeys().forEach(this::apiKey);
        usage.usagePlans().forEach(this::usagePlan);
        usage.keyIdsByUsagePlanId().forEach((plan, keys) -> keys.forEach(key -> usagePlanKey(plan, key)));
    }

    /** Its value is a secret, which no template should show. */
    private void apiKey(ApiKey key) {
        String name = Objects.requireNonNullElse(key.name(), "");
        String logicalId = template.ids().of(name, "ApiKey");
        template.refer(key.id(), Expressions.ref(logicalId));
        ObjectNode answer = (ObjectNode) Answers.of(key);
        answer.remove(List.of("id", "createdDate", "lastUpdatedDate", "stageKeys", "value"));
        if (key.value() != null) {
            String parameter = template.parameters()
                    .secret(
                            key.value(),
                            logicalId + "Value",
                            "The value of the API key " + name + ", 20 to 128 characters");
            answer.set("value", Expressions.ref(parameter));
        }
        ArrayNode stageKeys = JsonNodeFactory.instance.arrayNode();
        key.stageKeys()
                .forEach(stage -> stageKeys.add(stage(
                        stage.substring(0, stage.indexOf('/')),
                        stage.substring(stage.indexOf('/') + 1),
                        "restApiId",
                        "stageName")));
        if (!stageKeys.isEmpty()) {
            answer.set("stageKeys", stageKeys);
        }
        template.add(new NewResource("ApiKey", logicalId, "ApiKey " + name), answer);
    }

    private ObjectNode stage(String apiId, String stageName, String apiProperty, String stageProperty) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put(apiProperty, apiId)
                .put(stageProperty, apiId + "/" + stageName);
        template.resolve(answer, apiProperty);
        template.resolve(answer, stageProperty);
        return answer;
    }

    private void usagePlan(UsagePlan plan) {
        String name = Objects.requireNonNullElse(plan.name(), "");
        String logicalId = template.ids().of(name, "UsagePlan");
        template.refer(plan.id(), Expressions.ref(logicalId));
        ObjectNode answer = (ObjectNode) Answers.of(plan);
        answer.remove(List.of("id", "apiStages"));
        JsonNode given = answer.remove("name");
        if (given != null) {
            answer.set("usagePlanName", given);
        }
        ArrayNode stages = answer.putArray("apiStages");
        plan.apiStages().stream()
                .filter(stage -> apis.containsKey(stage.apiId()))
                .forEach(stage -> {
                    ObjectNode one = stage(stage.apiId(), stage.stage(), "apiId", "stage");
                    if (!stage.throttle().isEmpty()) {
                        one.set("throttle", Answers.of(stage.throttle()));
                    }
                    stages.add(one);
                });
        template.add(new NewResource("UsagePlan", logicalId, "UsagePlan " + name), answer);
    }

    private void usagePlanKey(String planId, String keyId) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("usagePlanId", planId)
                .put("keyId", keyId)
                .put("keyType", "API_KEY");
        template.resolve(answer, "usagePlanId");
        template.resolve(answer, "keyId");
        template.add(
                new NewResource(
                        "UsagePlanKey",
                        template.ids()
                                .of(
                                        answer.path("keyId").path("Ref").asText(),
                                        "In",
                                        answer.path("usagePlanId").path("Ref").asText()),
                        "UsagePlanKey"),
                answer);
    }
}
