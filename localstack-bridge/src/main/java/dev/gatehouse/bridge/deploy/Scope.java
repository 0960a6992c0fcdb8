package dev.gatehouse.bridge.deploy;

import dev.gatehouse.contract.target.NotComparable;
import dev.gatehouse.record.StageName;

/**
 * What depends on a call: if the target refuses it, this cannot be compared.
 *
 * @param apiId the API's id in process
 * @param resourcePath a resource's path, or every one
 * @param httpMethod a method, or every one
 */
record Scope(String apiId, String resourcePath, String httpMethod) {

    static Scope api(String apiId) {
        return new Scope(apiId, NotComparable.EVERY, NotComparable.EVERY);
    }

    /** Of HTTP APIs a route key stands for both. */
    static Scope route(String apiId, String routeKey) {
        int blank = routeKey.indexOf(' ');
        return blank < 0
                ? new Scope(apiId, routeKey, NotComparable.EVERY)
                : new Scope(apiId, routeKey.substring(blank + 1), routeKey.substring(0, blank));
    }

    boolean isWholeApi() {
        return resourcePath.equals(NotComparable.EVERY);
    }

    /** Whether what depends on the other depends on this too. */
    boolean covers(Scope other) {
        return apiId.equals(other.apiId)
                && (isWholeApi() || resourcePath.equals(other.resourcePath))
                && (httpMethod.equals(NotComparable.EVERY) || httpMethod.equals(other.httpMethod));
    }

    NotComparable notComparable(StageName from, String reason) {
        return new NotComparable(apiId, resourcePath, httpMethod, from, reason);
    }
}
