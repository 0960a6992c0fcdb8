package dev.gatehouse.definition.exporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.json.Answers;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Deployment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes deployments and the stages that run them. */
record StageResources(TemplateBuilder template, ExportedApi api, ApiSnapshot written) {

    void write(List<PublishedStage> stages, List<String> deployed, List<String> documentation, String digest) {
        Map<String, Deployment> deployments = new LinkedHashMap<>();
        for (PublishedStage stage : stages) {
            String element = api.element("Stage " + stage.stage().stageName());
            use(deployments, stage.deployment(), element);
            use(deployments, stage.canary(), element + ", canary");
        }
        deployments.values().forEach(deployment -> deployment(deployment, deployed, digest));
        stages.forEach(stage -> stage(stage, documentation));
    }

    private void use(Map<String, Deployment> deployments, @Nullable Deployment deployment, String element) {
        if (deployment != null) {
            deployments.put(deployment.id(), deployment);
            if (!deployment.snapshot().equals(written)) {
                template.report(
                        element,
                        "It runs a deployment of an earlier time. A template makes all its deployments of one API, so this"
                                + " stage would run the latest.");
            }
        }
    }

    private void deployment(Deployment deployment, List<String> deployed, String digest) {
        String logicalId = template.ids().of(api.prefix(), "Deployment", digest);
        template.refer(deployment.id(), Expressions.ref(logicalId));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("restApiId", api.ref());
        if (deployment.description() != null) {
            answer.put("description", deployment.description());
        }
        template.addAfter(new NewResource("Deployment", logicalId, api.element("Deployment")), answer, deployed);
    }

    private void stage(PublishedStage published, List<String> documentation) {
        String name = published.stage().stageName();
        String element = api.element("Stage " + name);
        ObjectNode answer = (ObjectNode) Answers.of(published.stage());
        answer.remove(List.of("createdDate", "lastUpdatedDate", "cacheClusterStatus"));
        answer.set("restApiId", api.ref());
        template.resolve(answer, "deploymentId");
        template.resolve(answer, "clientCertificateId");
        rename(answer, "accessLogSettings", "accessLogSetting");
        rename(answer, "canarySettings", "canarySetting");
        if (answer.path("canarySetting") instanceof ObjectNode canary) {
            template.resolve(canary, "deploymentId");
        }
        JsonNode settings = answer.remove("methodSettings");
        if (settings != null && !settings.isEmpty()) {
            answer.set("methodSettings", MethodSettingsList.of(settings));
        }
        removeIfFalse(answer, "cacheClusterEnabled");
        removeIfFalse(answer, "tracingEnabled");
        String logicalId = template.ids().of(api.prefix(), name, "Stage");
        template.refer(api.id() + "/" + name, Expressions.ref(logicalId));
        template.addAfter(
                new NewResource("Stage", logicalId, element),
                answer,
                answer.has("documentationVersion") ? documentation : List.of());
    }

    private static void rename(ObjectNode answer, String name, String newName) {
        JsonNode value = answer.remove(name);
        if (value != null) {
            answer.set(newName, value);
        }
    }

    private static void removeIfFalse(ObjectNode answer, String name) {
        if (!answer.path(name).asBoolean()) {
            answer.remove(name);
        }
    }
}
