package dev.gatehouse.control.state;

import dev.gatehouse.control.port.PublishedStage;
import dev.gatehouse.model.rest.ApiSnapshot;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.CanarySettings;
import dev.gatehouse.model.rest.Deployment;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.DocumentationVersion;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.RequestValidator;
import dev.gatehouse.model.rest.RestApi;
import dev.gatehouse.model.rest.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One API as it is being edited; to be touched only in {@link AccountState#inApi}. */
public final class ApiState {

    private final ReentrantLock lock = new ReentrantLock();
    private final ResourceTree resources;
    private final GivenEmpty givenEmpty;
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, RequestValidator> requestValidators = new LinkedHashMap<>();
    private final Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    private final Map<GatewayResponseType, GatewayResponse> gatewayResponses = new LinkedHashMap<>();
    private final Map<String, DocumentationPart> documentationParts = new LinkedHashMap<>();
    private final Map<String, DocumentationVersion> documentationVersions = new LinkedHashMap<>();
    private final Map<String, Deployment> deployments = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private RestApi restApi;
    private boolean deleted;

    /** An API with the resource {@code /} and nothing else. */
    public ApiState(RestApi restApi) {
        this(restApi, ResourceTree.withRoot(restApi.rootResourceId()), new GivenEmpty());
    }

    private ApiState(RestApi restApi, ResourceTree resources, GivenEmpty givenEmpty) {
        this.restApi = restApi;
        this.resources = resources;
        this.givenEmpty = givenEmpty;
    }

    <R> R locked(Function<ApiState, R> work) {
        lock.lock();
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    /** A copy that changes on its own. */
    public ApiState copy() {
        ApiState copy = new ApiState(restApi, resources.copy(), givenEmpty.copy());
        copy.takeFrom(this);
        copy.deployments.putAll(deployments);
        copy.stages.putAll(stages);
        return copy;
    }

    private void takeFrom(ApiState other) {
        models.putAll(other.models);
        requestValidators.putAll(other.requestValidators);
        authorizers.putAll(other.authorizers);
        gatewayResponses.putAll(other.gatewayResponses);
        documentationParts.putAll(other.documentationParts);
        documentationVersions.putAll(other.documentationVersions);
    }

    /**
     * Makes this API what the other is, apart from its deployments and stages. The other is a copy of this one on which an
     * operation of many steps was tried, so that one which fails half-way leaves nothing behind.
     */
    public void become(ApiState other) {
        restApi = other.restApi;
        resources.become(other.resources);
        givenEmpty.become(other.givenEmpty);
        models.clear();
        requestValidators.clear();
        authorizers.clear();
        gatewayResponses.clear();
        documentationParts.clear();
        documentationVersions.clear();
        takeFrom(other);
    }

    /** What a deployment made now would freeze. */
    public ApiSnapshot snapshot() {
        return new ApiSnapshot(
                restApi,
                resources.byId(),
                models,
                requestValidators,
                authorizers,
                gatewayResponses,
                List.copyOf(documentationParts.values()));
    }

    /** A stage with its deployments. */
    public PublishedStage published(String stageName) {
        return published(Objects.requireNonNull(stages.get(stageName)));
    }

    /** A stage that need not be stored yet, with its deployments, which must be. */
    public PublishedStage published(Stage stage) {
        Deployment deployment = Objects.requireNonNull(deployments.get(stage.deploymentId()));
        @Nullable CanarySettings canary = stage.canarySettings();
        @Nullable String canaryId = canary == null ? null : canary.deploymentId();
        return new PublishedStage(restApi.id(), stage, deployment, canaryId == null ? null : deployments.get(canaryId));
    }

    void markDeleted() {
        deleted = true;
    }

    boolean isDeleted() {
        return deleted;
    }

    /** The API itself. */
    public RestApi restApi() {
        return restApi;
    }

    /** Changes the API itself. */
    public void restApi(RestApi changed) {
        restApi = changed;
    }

    /** The resources. */
    public ResourceTree resources() {
        return resources;
    }

    /** What callers gave as empty, and see again as empty. */
    public GivenEmpty givenEmpty() {
        return givenEmpty;
    }

    /** Models by name. */
    public Map<String, Model> models() {
        return models;
    }

    /** Request validators by id. */
    public Map<String, RequestValidator> requestValidators() {
        return requestValidators;
    }

    /** Authorizers by id. */
    public Map<String, Authorizer> authorizers() {
        return authorizers;
    }

    /** The gateway responses that were changed. */
    public Map<GatewayResponseType, GatewayResponse> gatewayResponses() {
        return gatewayResponses;
    }

    /** Documentation parts by id. */
    public Map<String, DocumentationPart> documentationParts() {
        return documentationParts;
    }

    /** Documentation versions by version. */
    public Map<String, DocumentationVersion> documentationVersions() {
        return documentationVersions;
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
