package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.ServedAt;
import dev.gatehouse.flow.integrationrequest.CacheKeyParameters;
import dev.gatehouse.model.rest.CanarySettings;
import dev.gatehouse.model.rest.Stage;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The caches of one gateway's stages. Safe for any number of threads.
 *
 * <pre>{@code
 * StageCaches caches = new StageCaches(clock);
 * caches.stagePublished("abc123", stage);           // has a cache now, if its cluster is on
 * caches.flush("abc123", "dev");
 * }</pre>
 */
public final class StageCaches {

    private final InstantSource clock;
    private final Map<StageName, StageCache> caches = new ConcurrentHashMap<>();

    /** No stage has a cache yet; answers' ages go by this clock. */
    public StageCaches(InstantSource clock) {
        this.clock = clock;
    }

    /** A stage was made or changed. Its cache is dropped if its cluster is off, and made anew if it has another size. */
    public void stagePublished(String apiId, Stage stage) {
        String size = Objects.requireNonNullElse(stage.cacheClusterSize(), "");
        caches.compute(new StageName(apiId, stage.stageName()), (name, before) -> {
            if (!stage.cacheClusterEnabled()) {
                return null;
            }
            return before != null && before.isOfSize(size) ? before : new StageCache(size);
        });
    }

    /** Forgets all answers of a stage. */
    public void flush(String apiId, String stageName) {
        caches.computeIfPresent(new StageName(apiId, stageName), (name, before) -> before.emptied());
    }

    /** A stage is no more. */
    public void stageRemoved(String apiId, String stageName) {
        caches.remove(new StageName(apiId, stageName));
    }

    /** An API is no more, nor are its stages. */
    public void apiRemoved(String apiId) {
        caches.keySet().removeIf(name -> name.apiId().equals(apiId));
    }

    /** Whether the request is for a stage that has a cache: all others never come here. */
    public static boolean concern(RoutedRequest request) {
        return request.servedAt().stage().cacheClusterEnabled();
    }

    /** A request's visit to the cache of its stage. */
    public CacheVisit visit(RoutedRequest request, CacheKeyParameters parameters, InvalidationRight right) {
        ServedAt at = request.servedAt();
        @Nullable
        StageCache cache = caches.get(new StageName(at.api().id(), at.stage().stageName()));
        return new CacheVisit(ignoredByCanary(at) ? null : cache, parameters, right, clock);
    }

    private static boolean ignoredByCanary(ServedAt at) {
        CanarySettings canary = at.stage().canarySettings();
        return at.canary() && canary != null && !canary.useStageCache();
    }

    private record StageName(String apiId, String stageName) {}
}
