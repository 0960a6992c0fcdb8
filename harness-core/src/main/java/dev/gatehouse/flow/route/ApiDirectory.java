package dev.gatehouse.flow.route;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The APIs that one gateway serves. Whoever deploys publishes; requests look up, without a lock.
 *
 * <pre>{@code
 * ApiDirectory directory = new ApiDirectory("123456789012", "us-east-1");
 * directory.publish(new ServedApi(api, Map.of("dev", new ServedStage(stage, CompiledApi.compile(snapshot)))));
 * }</pre>
 */
public final class ApiDirectory {

    private final String accountId;
    private final String region;
    private final ConcurrentMap<String, ServedApi> apis = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ServedHttpApi> httpApis = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ServedHttpApi> undeployed = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, ServedWebSocketApi> webSocketApis = new ConcurrentHashMap<>();
    private final DomainDirectory domains = new DomainDirectory();
    private volatile @Nullable String defaultApiId;

    /**
     * An empty directory.
     *
     * @param accountId the owner's account, 12 digits
     * @param region as {@code us-east-1}
     */
    public ApiDirectory(String accountId, String region) {
        this.accountId = accountId;
        this.region = region;
    }

    /** Serves an API from now on, in place of what was served under its id. */
    public void publish(ServedApi api) {
        apis.put(api.api().id(), api);
    }

    /** Serves an HTTP API from now on, in place of what was served under its id. */
    public void publish(ServedHttpApi api) {
        httpApis.put(api.api().apiId(), api);
    }

    /** Knows an HTTP API that serves nothing yet, so that whoever calls it by its id is answered as HTTP APIs answer. */
    public void announce(ServedHttpApi api) {
        undeployed.put(api.api().apiId(), api);
    }

    /** Serves an API no longer. */
    public void withdraw(String apiId) {
        apis.remove(apiId);
        httpApis.remove(apiId);
        undeployed.remove(apiId);
        webSocketApis.remove(apiId);
    }

    /** Names the API that answers hosts that name none; without it that is the only API there is. */
    public void setDefaultApi(@Nullable String apiId) {
        defaultApiId = apiId;
    }

    /** The HTTP APIs served now. */
    public Collection<ServedHttpApi> servedHttpApis() {
        return httpApis.values();
    }

    /** Whether a path of any first segment may be a call, as it is to an HTTP API with a stage {@code $default}. */
    public boolean answersEveryPath() {
        return defaultHttpApi().filter(api -> api.defaultStage() != null).isPresent();
    }

    /** The REST APIs served now. */
    public Collection<ServedApi> served() {
        return apis.values();
    }

    /** The custom domain names that lead to these APIs. */
    public DomainDirectory domains() {
        return domains;
    }

    /** The owner's account, 12 digits. */
    public String accountId() {
        return accountId;
    }

    /** As {@code us-east-1}. */
    public String region() {
        return region;
    }

    /** An API by its id. */
    Optional<ServedApi> find(String apiId) {
        return Optional.ofNullable(apis.get(apiId));
    }

    /** The API that answers hosts that name none. */
    Optional<ServedApi> defaultApi() {
        String id = defaultApiId;
        if (id != null) {
            return find(id);
        }
        return apis.size() == 1 && httpApis.isEmpty() ? any(apis) : Optional.empty();
    }

    boolean hasHttpApis() {
        return !httpApis.isEmpty() || !undeployed.isEmpty();
    }

    /** An HTTP API by its id. */
    Optional<ServedHttpApi> findHttpApi(String apiId) {
        ServedHttpApi deployed = httpApis.get(apiId);
        return Optional.ofNullable(deployed == null ? undeployed.get(apiId) : deployed);
    }

    /** The HTTP API that answers hosts that name none. */
    Optional<ServedHttpApi> defaultHttpApi() {
        String id = defaultApiId;
        if (id != null) {
            return findHttpApi(id);
        }
        return httpApis.size() == 1 && apis.isEmpty() ? any(httpApis) : Optional.empty();
    }

    /** Any of the values; asked for with every request, which is too often for a stream. */
    private static <T> Optional<T> any(ConcurrentMap<String, T> of) {
        for (T value : of.values()) {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    /** Publishes a WebSocket API with all its stages, or replaces it. */
    public void publish(ServedWebSocketApi api) {
        webSocketApis.put(api.api().apiId(), api);
    }

    /** The WebSocket APIs that can be called. */
    public Collection<ServedWebSocketApi> servedWebSocketApis() {
        return webSocketApis.values();
    }

    Optional<ServedWebSocketApi> findWebSocketApi(String apiId) {
        return Optional.ofNullable(webSocketApis.get(apiId));
    }

    /** The only one: nothing else takes WebSocket connections, however many other APIs there are. */
    Optional<ServedWebSocketApi> defaultWebSocketApi() {
        return webSocketApis.size() == 1 ? webSocketApis.values().stream().findFirst() : Optional.empty();
    }
}
