package dev.gatehouse.control.state;

import dev.gatehouse.control.port.PublishedV2Stage;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.ApiSnapshot;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.Deployment;
import dev.gatehouse.model.v2.Integration;
import dev.gatehouse.model.v2.IntegrationResponse;
import dev.gatehouse.model.v2.Model;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.RouteResponse;
import dev.gatehouse.model.v2.Stage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One API of version 2 as it is being edited; to be touched only in {@link V2Apis}. */
public final class V2ApiState {

    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Map<String, Integration> integrations = new LinkedHashMap<>();
    private final Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Map<String, RouteResponse>> routeResponses = new LinkedHashMap<>();
    private final Map<String, Map<String, IntegrationResponse>> integrationResponses = new LinkedHashMap<>();
    private final Map<String, Deployment> deployments = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private Api api;

    /** An API with nothing in it. */
    public V2ApiState(Api api) {
        this.api = api;
    }

    /** A copy that changes on its own. */
    V2ApiState copy() {
        V2ApiState copy = new V2ApiState(api);
        copy.routes.putAll(routes);
        copy.integrations.putAll(integrations);
        copy.authorizers.putAll(authorizers);
        copy.models.putAll(models);
        routeResponses.forEach((id, responses) -> copy.routeResponses.put(id, new LinkedHashMap<>(responses)));
        integrationResponses.forEach(
                (id, responses) -> copy.integrationResponses.put(id, new LinkedHashMap<>(responses)));
        copy.deployments.putAll(deployments);
        copy.stages.putAll(stages);
        return copy;
    }

    /** Takes away all that an import brings, to make room for another; stages and deployments stay. */
    public void clear() {
        routes.clear();
        integrations.clear();
        authorizers.clear();
        models.clear();
        routeResponses.clear();
        integrationResponses.clear();
    }

    /** What a deployment made now would freeze. */
    public ApiSnapshot snapshot() {
        return new ApiSnapshot(
                api, routes, integrations, authorizers, models, frozen(routeResponses), frozen(integrationResponses));
    }

    private static <T> Map<String, Map<String, T>> frozen(Map<String, Map<String, T>> responses) {
        Map<String, Map<String, T>> frozen = new LinkedHashMap<>();
        responses.forEach((id, all) -> {
            if (!all.isEmpty()) {
                // in their order: patterns are tried one after the other
                frozen.put(id, Collections.unmodifiableMap(new LinkedHashMap<>(all)));
            }
        });
        return frozen;
    }

    /** A stage with its deployment; empty before the first. */
    Optional<PublishedV2Stage> published(Stage stage) {
        @Nullable String id = stage.deploymentId();
        return Optional.ofNullable(id == null ? null : deployments.get(id))
                .map(deployment -> new PublishedV2Stage(api.apiId(), stage, deployment));
    }

    /** The API itself. */
    public Api api() {
        return api;
    }

    /** Changes the API itself. */
    public void api(Api changed) {
        api = changed;
    }

    /** Routes by id. */
    public Map<String, Route> routes() {
        return routes;
    }

    /** Integrations by id. */
    public Map<String, Integration> integrations() {
        return integrations;
    }

    /** Authorizers by id. */
    public Map<String, Authorizer> authorizers() {
        return authorizers;
    }

    /** Models by id. */
    public Map<String, Model> models() {
        return models;
    }

    /** The responses of a route by id. */
    public Map<String, RouteResponse> routeResponsesOf(String routeId) {
        return routeResponses.computeIfAbsent(routeId, id -> new LinkedHashMap<>());
    }

    /** The responses of an integration by id. */
    public Map<String, IntegrationResponse> integrationResponsesOf(String integrationId) {
        return integrationResponses.computeIfAbsent(integrationId, id -> new LinkedHashMap<>());
    }

    /** Deployments by id. */
    public Map<String, Deployment> deployments() {
        return deployments;
    }

    /** Stages by name. */
    public Map<String, Stage> stages() {
        return stages;
    }
}
