package dev.gatehouse;

import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.flow.httpapi.deployment.CompiledHttpApi;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedHttpApi;
import dev.gatehouse.flow.route.ServedHttpStage;
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

/** Compiles the stages of HTTP APIs that the control plane publishes, and puts them where requests find them. */
final class HttpApiStages {

    private final ApiDirectory directory;
    private final Map<ApiSnapshot, CompiledHttpApi> compiled = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, ServedHttpApi> served = new ConcurrentHashMap<>();

    HttpApiStages(ApiDirectory directory) {
        this.directory = directory;
    }

    /** Stages of their own that need not be compiled again. */
    HttpApiStages fork(ApiDirectory other) {
        HttpApiStages fork = new HttpApiStages(other);
        synchronized (compiled) {
            fork.compiled.putAll(compiled);
        }
        return fork;
    }

    List<ServedHttpApi> served() {
        return List.copyOf(served.values());
    }

    /** What a stage calls; nothing if it is not there or has no deployment. */
    List<EndpointUse> endpointUses(DeployedStage stage) {
        ServedHttpApi api = served.get(stage.apiId());
        ServedHttpStage there = api == null ? null : api.stages().get(stage.stageName());
        return there == null ? List.of() : new V2EndpointUses(there.deployed().snapshot(), there.stage()).all();
    }

    void created(Api api) {
        if (api.protocolType() == ProtocolType.HTTP) {
            directory.announce(new ServedHttpApi(api, Map.of()));
        }
    }

    void published(PublishedV2Stage published) {
        Deployment deployment = published.deployment();
        Api api = deployment.snapshot().api();
        if (api.protocolType() != ProtocolType.HTTP) {
            return;
        }
        CompiledHttpApi made = compiled(deployment.snapshot());
        ServedHttpStage stage = new ServedHttpStage(published.stage(), deployment.deploymentId(), made);
        ServedHttpApi now = served.compute(
                published.apiId(),
                (id, before) -> changed(
                        before == null ? new ServedHttpApi(api, Map.of()) : new ServedHttpApi(api, before.stages()),
                        stages -> stages.put(published.stage().stageName(), stage)));
        directory.publish(now);
    }

    void removed(String apiId, String stageName) {
        ServedHttpApi now =
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

    private static ServedHttpApi changed(ServedHttpApi before, Consumer<Map<String, ServedHttpStage>> change) {
        Map<String, ServedHttpStage> stages = new LinkedHashMap<>(before.stages());
        change.accept(stages);
        return new ServedHttpApi(before.api(), stages);
    }

    private CompiledHttpApi compiled(ApiSnapshot snapshot) {
        CompiledHttpApi known = compiled.get(snapshot);
        if (known != null) {
            return known;
        }
        CompiledHttpApi made = CompiledHttpApi.compile(snapshot);
        compiled.put(snapshot, made);
        return made;
    }
}
