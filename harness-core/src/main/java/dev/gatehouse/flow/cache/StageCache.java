package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.CacheKey;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cache of one stage, from its creation until it is flushed, resized or switched off: another takes its place then, so
 * that an answer which was under way is not kept where a flush should have removed it.
 *
 * <p>What was used longest ago goes first when there is no room. The lock is held for a look-up in a map only.
 */
final class StageCache {

    /** The most answers of one stage. */
    static final int MOST_ANSWERS = 10_000;

    /** The most bytes of one stage: AWS's sizes, from half a GB, are none for a test's JVM. */
    static final long MOST_BYTES = 64L << 20;

    private final String clusterSize;
    private final Map<CacheKey, KeptAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<MethodName, CacheKey> lastKept = new HashMap<>();
    private long bytes;

    StageCache(String clusterSize) {
        this.clusterSize = clusterSize;
    }

    boolean isOfSize(String size) {
        return clusterSize.equals(size);
    }

    StageCache emptied() {
        return new StageCache(clusterSize);
    }

    synchronized @Nullable KeptAnswer find(CacheKey key) {
        return answers.get(key);
    }

    /** What the method's newest answer is kept under; null if the cache has had none of it. */
    synchronized @Nullable CacheKey lastKept(CacheKey key) {
        return lastKept.get(MethodName.of(key));
    }

    synchronized void keep(CacheKey key, KeptAnswer answer) {
        KeptAnswer before = answers.put(key, answer);
        bytes += answer.bytes() - (before == null ? 0 : before.bytes());
        lastKept.put(MethodName.of(key), key);
        makeRoom();
    }

    private void makeRoom() {
        Iterator<KeptAnswer> longestUnused = answers.values().iterator();
        while (answers.size() > MOST_ANSWERS || bytes > MOST_BYTES) {
            bytes -= longestUnused.next().bytes();
            longestUnused.remove();
        }
    }

    private record MethodName(String namespace, String httpMethod) {
        static MethodName of(CacheKey key) {
            return new MethodName(key.namespace(), key.httpMethod());
        }
    }
}
