package dev.gatehouse;

import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedWebSocketApi;
import dev.gatehouse.flow.route.ServedWebSocketStage;
import dev.gatehouse.flow.websocket.deployment.CompiledWebSocketApi;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.ProtocolType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Compiles the stages of WebSocket APIs that the control plane publishes, and puts them where requests find them. */
final class WebSocketStages {

    private final ApiDirectory directory;
    private final Map<ApiSnapshot, CompiledWebSocketApi> compiled =
            Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, ServedWebSocketApi> served = new ConcurrentHashMap<>();

    WebSocketStages(ApiDirectory directory) {
        this.directory = directory;
    }

    /** Stages of their own that need not be compiled again. */
    WebSocketStages fork(ApiDirectory other) {
        WebSocketStages fork = new WebSocketStages(other);
        synchronized (compiled) {
            fork.compiled.putAll(compiled);
        }
        return fork;
    }

    List<ServedWebSocketApi> served() {
        return List.copyOf(served.values());
    }

    /** What a stage calls; nothing if it is not there or has no deployment. */
    List<EndpointUse> endpointUses(DeployedStage stage) {
        ServedWebSocketApi api = served.get(stage.apiId());
        ServedWebSocketStage there = api == null ? null : api.stages().get(stage.stageName());
        return there == null ? List.of() : new V2EndpointUses(there.deployed().snapshot(), there.stage()).all();
    }

    void published(PublishedV2Stage published) {
        Deployment deployment = published.deployment();
        Api api = deployment.snapshot().api();
        if (api.protocolType() != ProtocolType.WEBSOCKET) {
            return;
        }
        CompiledWebSocketApi made = compiled(deployment.snapshot());
        ServedWebSocketStage stage = new ServedWebSocketStage(published.stage(), deployment.deploymentId(), made);
        ServedWebSocketApi now = served.compute(
                published.apiId(),
                (id, before) -> changed(
                        before == null
                                ? new ServedWebSocketApi(api, Map.of())
                                : new ServedWebSocketApi(api, before.stages()),
                        stages -> stages.put(published.stage().stageName(), stage)));
        directory.publish(now);
    }

    void removed(String apiId, String stageName) {
        ServedWebSocketApi now =
                served.computeIfPresent(apiId, (id, before) -> changed(before, stages -> stages.remove(stageName)));
        if (now != null) {
            directory.publish(now);
        }
    }

    void removed(String apiId) {
        served.remove(apiId);
        compiled.keySet().removeIf(snapshot -> snapshot.api().apiId().equals(apiId));
        directory.withdraw(apiId);
    }

    private static ServedWebSocketApi changed(
            ServedWebSocketApi before, Consumer<Map<String, ServedWebSocketStage>> change) {
        Map<String, ServedWebSocketStage> stages = new LinkedHashMap<>(before.stages());
        change.accept(stages);
        return new ServedWebSocketApi(before.api(), stages);
    }

    private CompiledWebSocketApi compiled(ApiSnapshot snapshot) {
        CompiledWebSocketApi known = compiled.get(snapshot);
        if (known != null) {
            return known;
        }
        CompiledWebSocketApi made = CompiledWebSocketApi.compile(snapshot);
        compiled.put(snapshot, made);
        return made;
    }
}
