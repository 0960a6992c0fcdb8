package dev.gatehouse.definition.exporting;

import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.model.rest.UsageSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an account has deployed, and who may use it. A control plane that is forked with this as its listener tells it everything; used by one
 * thread.
 */
public final class DeployedAccount implements DeploymentListener {

    private final Map<String, PublishedStage> stages = new LinkedHashMap<>();
    private final Map<String, PublishedV2Stage> v2Stages = new LinkedHashMap<>();
    private UsageSnapshot usage = new UsageSnapshot(List.of(), List.of(), Map.of());

    @Override
    public void stagePublished(PublishedStage stage) {
        stages.put(stage.restApiId() + "/" + stage.stage().stageName(), stage);
    }

    @Override
    public void v2StagePublished(PublishedV2Stage stage) {
        v2Stages.put(stage.apiId() + "/" + stage.stage().stageName(), stage);
    }

    @Override
    public void usageChanged(UsageSnapshot changed) {
        usage = changed;
    }

    /** The same account as if it had only that API and stage. */
    public DeployedAccount only(String apiId, String stageName) {
        DeployedAccount part = new DeployedAccount();
        stages.values().stream()
                .filter(stage -> stage.restApiId().equals(apiId))
                .filter(stage -> stage.stage().stageName().equals(stageName))
                .forEach(part::stagePublished);
        part.usage = usage;
        return part;
    }

    /** The stages of HTTP and WebSocket APIs. */
    public List<PublishedV2Stage> v2Stages() {
        return List.copyOf(v2Stages.values());
    }

    /** The stages of REST APIs, API by API. */
    public Map<String, List<PublishedStage>> stagesByApi() {
        Map<String, List<PublishedStage>> byApi = new LinkedHashMap<>();
        stages.values().forEach(stage -> byApi.computeIfAbsent(stage.restApiId(), api -> new ArrayList<>())
                .add(stage));
        return byApi;
    }

    UsageSnapshot usage() {
        return usage;
    }
}
