package dev.gatehouse.mapping.vtl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.util.introspection.IntrospectionCacheData;
import org.jspecify.annotations.Nullable;

/**
 * The methods that the sites of one template call. Velocity finds them anew for each rendering; the class of a receiver is
 * compared at each call, so what one rendering found serves the next. Safe for any number of threads.
 */
final class MethodCache {

    /** Sites times kinds of arguments: so many no template has that is not built to have them. */
    private static final int MOST = 1000;

    private final Map<Object, IntrospectionCacheData> bySite = new ConcurrentHashMap<>();

    @Nullable
    IntrospectionCacheData get(Object site) {
        return bySite.get(site);
    }

    void put(Object site, IntrospectionCacheData found) {
        if (bySite.size() < MOST) {
            bySite.put(site, found);
        }
    }
}
