package dev.gatehouse;

import dev.gatehouse.control.port.DeploymentListener;
import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.definition.DeployedStage;
import dev.gatehouse.flow.deployment.CompiledApi;
import dev.gatehouse.flow.route.ApiDirectory;
import dev.gatehouse.flow.route.ServedApi;
import dev.gatehouse.flow.route.ServedHttpApi;
import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.flow.route.ServedWebSocketApi;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.ConnectionSnapshot;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.DomainSnapshot;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.UsageSnapshot;
import dev.gatehouse.model.v2.Api;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what the control plane publishes, once a deployment, and puts it where requests find it.
 *
 * <p>What was compiled holds nothing of a gateway, so forks share it: a snapshot is compiled once for a test class.
 */
final class DataPlane implements DeploymentListener {

    private final ApiDirectory directory;
    private final DeploymentListener guarding;
    private final Map<ApiSnapshot, CompiledApi> compiled = Collections.synchronizedMap(new IdentityHashMap<>());
    private volatile ConnectionSnapshot connections = ConnectionSnapshot.NONE;
    private final Map<String, ServedApi> served = new ConcurrentHashMap<>();
    private final HttpApiStages httpApis;
    private final WebSocketStages webSocketApis;

    /** A data plane that hands on to {@code guarding} what concerns keys, plans, authorizers and caches. */
    DataPlane(ApiDirectory directory, DeploymentListener guarding) {
        this(directory, guarding, new HttpApiStages(directory), new WebSocketStages(directory));
    }

    private DataPlane(
            ApiDirectory directory,
            DeploymentListener guarding,
            HttpApiStages httpApis,
            WebSocketStages webSocketApis) {
        this.webSocketApis = webSocketApis;
        this.directory = directory;
        this.guarding = guarding;
        this.httpApis = httpApis;
    }

    /** A data plane of its own that need not compile again what this one has compiled. */
    DataPlane fork(ApiDirectory other, DeploymentListener guardingOther) {
        DataPlane fork = new DataPlane(other, guardingOther, httpApis.fork(other), webSocketApis.fork(other));
        synchronized (compiled) {
            fork.compiled.putAll(compiled);
        }
        return fork;
    }

    ApiDirectory directory() {
        return directory;
    }

    List<ServedApi> served() {
        return List.copyOf(served.values());
    }

    List<ServedHttpApi> servedHttpApis() {
        return httpApis.served();
    }

    /** What a stage calls; nothing if it is not there or has no deployment. */
    List<EndpointUse> endpointUses(DeployedStage stage) {
        ServedApi api = served.get(stage.apiId());
        ServedStage restStage = api == null ? null : api.stages().get(stage.stageName());
        return restStage == null ? v2EndpointUses(stage) : new RestEndpointUses(restStage).all();
    }

    private List<EndpointUse> v2EndpointUses(DeployedStage stage) {
        List<EndpointUse> uses = new ArrayList<>(httpApis.endpointUses(stage));
        uses.addAll(webSocketApis.endpointUses(stage));
        return uses;
    }

    List<ServedWebSocketApi> servedWebSocketApis() {
        return webSocketApis.served();
    }

    @Override
    public void v2ApiCreated(Api api) {
        guarding.v2ApiCreated(api);
        httpApis.created(api);
    }

    @Override
    public void v2StagePublished(PublishedV2Stage published) {
        guarding.v2StagePublished(published);
        httpApis.published(published);
        webSocketApis.published(published);
    }

    @Override
    public void v2StageRemoved(String apiId, String stageName) {
        guarding.v2StageRemoved(apiId, stageName);
        httpApis.removed(apiId, stageName);
        webSocketApis.removed(apiId, stageName);
    }

    @Override
    public void v2ApiRemoved(String apiId) {
        guarding.v2ApiRemoved(apiId);
        httpApis.removed(apiId);
        webSocketApis.removed(apiId);
    }

    @Override
    public void v2AuthorizersCacheReset(String apiId, String stageName) {
        guarding.v2AuthorizersCacheReset(apiId, stageName);
    }

    @Override
    public void stagePublished(PublishedStage published) {
        Deployment canary = published.canary();
        ServedStage stage = new ServedStage(
                published.stage(), compiled(published.deployment()), canary == null ? null : compiled(canary));
        RestApi api = published.deployment().snapshot().api();
        guarding.stagePublished(published);
        update(published.restApiId(), api, stages -> stages.put(stage.stage().stageName(), stage));
    }

    @Override
    public void stageRemoved(String restApiId, String stageName) {
        guarding.stageRemoved(restApiId, stageName);
        update(restApiId, null, stages -> stages.remove(stageName));
    }

    @Override
    public void apiRemoved(String restApiId) {
        guarding.apiRemoved(restApiId);
        served.remove(restApiId);
        compiled.keySet().removeIf(snapshot -> snapshot.api().id().equals(restApiId));
        directory.withdraw(restApiId);
    }

    @Override
    public void usageChanged(UsageSnapshot usage) {
        guarding.usageChanged(usage);
    }

    @Override
    public void domainsChanged(DomainSnapshot domains) {
        directory.domains().replace(domains);
    }

    @Override
    public void stageCacheFlushed(String restApiId, String stageName) {
        guarding.stageCacheFlushed(restApiId, stageName);
    }

    @Override
    public void connectionsChanged(ConnectionSnapshot changed) {
        connections = changed;
    }

    /** The VPC links and client certificates that there are now. */
    ConnectionSnapshot connections() {
        return connections;
    }

    @Override
    public void stageAuthorizersCacheFlushed(String restApiId, String stageName) {
        guarding.stageAuthorizersCacheFlushed(restApiId, stageName);
    }

    private void update(
            String apiId, @Nullable RestApi api, java.util.function.Consumer<Map<String, ServedStage>> change) {
        ServedApi now = served.compute(apiId, (id, before) -> {
            if (before == null && api == null) {
                return null;
            }
            Map<String, ServedStage> stages =
                    before == null ? new LinkedHashMap<>() : new LinkedHashMap<>(before.stages());
            change.accept(stages);
            return new ServedApi(
                    api == null ? java.util.Objects.requireNonNull(before).api() : api, stages);
        });
        if (now != null) {
            directory.publish(now);
        }
    }

    private CompiledApi compiled(Deployment deployment) {
        CompiledApi known = compiled.get(deployment.snapshot());
        if (known != null) {
            return known;
        }
        CompiledApi made = CompiledApi.compile(deployment.snapshot());
        compiled.put(deployment.snapshot(), made);
        return made;
    }
}
