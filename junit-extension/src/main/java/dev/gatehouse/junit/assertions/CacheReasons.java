package dev.gatehouse.junit.assertions;

import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.record.FlowStage;
import dev.gatehouse.record.ReasonText;
import java.util.List;

/** What a stage says of the cache, as hints of a failure. */
final class CacheReasons {

    private static final String NONE =
            "the stage has no cache: set cacheClusterEnabled on it, and cachingEnabled for the"
                    + " method among its method settings";

    private CacheReasons() {}

    static List<String> of(FlowStage stage) {
        List<String> reasons = stage.reasons().stream()
                .filter(CacheReasons::isOfCache)
                .map(reason -> "because: " + ReasonText.of(reason))
                .toList();
        return reasons.isEmpty() ? List.of("because: " + NONE) : reasons;
    }

    private static boolean isOfCache(Reason reason) {
        return reason instanceof Reason.CacheHit
                || reason instanceof Reason.CacheMiss
                || reason instanceof Reason.NotInCacheKey
                || reason instanceof Reason.CacheNotUsed
                || reason instanceof Reason.CacheInvalidation
                || reason instanceof Reason.CacheKept
                || reason instanceof Reason.CacheNotKept;
    }
}
