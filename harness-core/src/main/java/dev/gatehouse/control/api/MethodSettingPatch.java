package dev.gatehouse.control.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.error.ControlException;
import dev.gatehouse.control.json.Trees;
import dev.gatehouse.control.patch.Change;
import dev.gatehouse.control.patch.Edit;
import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.model.rest.MethodSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to the settings of one method on a stage, or of all. */
final class MethodSettingPatch {

    private static final Map<String, Setting> SETTINGS = settings();

    private static final MethodSetting DEFAULTS = new MethodSetting(
            false, null, false, 5000, 10_000.0, false, 300, false, true, "SUCCEED_WITH_RESPONSE_HEADER");

    // AWS's own list, with the commas that it lacks.
    private static final String PATHS = "[/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, "
            + "/clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, "
            + "/{resourcePath}/{httpMethod}/metrics/enabled, /{resourcePath}/{httpMethod}/logging/dataTrace, "
            + "/{resourcePath}/{httpMethod}/logging/loglevel, /{resourcePath}/{httpMethod}/throttling/burstLimit"
            + "/{resourcePath}/{httpMethod}/throttling/rateLimit/{resourcePath}/{httpMethod}/caching/ttlInSeconds, "
            + "/{resourcePath}/{httpMethod}/caching/enabled, /{resourcePath}/{httpMethod}/caching/dataEncrypted, "
            + "/{resourcePath}/{httpMethod}/caching/requireAuthorizationForCacheControl, "
            + "/{resourcePath}/{httpMethod}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, "
            + "/*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit "
            + "/*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, "
            + "/*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, "
            + "/variables/{variable_name}, /tracingEnabled]";

    private MethodSettingPatch() {}

    private static Map<String, Setting> settings() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("metrics/enabled", new Setting("metricsEnabled", Edits.flag()));
        settings.put("logging/dataTrace", new Setting("dataTraceEnabled", Edits.flag()));
        settings.put("logging/loglevel", new Setting("loggingLevel", LoggingChecks.level()));
        settings.put("throttling/burstLimit", new Setting("throttlingBurstLimit", Edits.whole()));
        settings.put("throttling/rateLimit", new Setting("throttlingRateLimit", Edits.decimal()));
        settings.put("caching/enabled", new Setting("cachingEnabled", Edits.flag()));
        settings.put("caching/ttlInSeconds", new Setting("cacheTtlInSeconds", CacheSettings.ttl()));
        settings.put("caching/dataEncrypted", new Setting("cacheDataEncrypted", Edits.flag()));
        settings.put(
                "caching/requireAuthorizationForCacheControl",
                new Setting("requireAuthorizationForCacheControl", Edits.flag()));
        settings.put(
                "caching/unauthorizedCacheControlHeaderStrategy",
                new Setting("unauthorizedCacheControlHeaderStrategy", CacheSettings.strategy()));
        return Map.copyOf(settings);
    }

    static ControlException invalid(Change change) {
        return ControlException.badRequest(
                "Invalid method setting path: " + change.path() + ". Must be one of: " + PATHS);
    }

    static void apply(ObjectNode tree, Change change) {
        List<String> segments = change.segments();
        if (change.removes() && segments.size() == 2) {
            remove((ObjectNode) tree.path("methodSettings"), segments.get(0) + "/" + segments.get(1));
            return;
        }
        @Nullable Setting setting = segments.size() == 4 ? SETTINGS.get(segments.get(2) + "/" + segments.get(3)) : null;
        if (setting == null || change.removes()) {
            throw invalid(change);
        }
        String method = segments.get(0) + "/" + segments.get(1);
        start((ObjectNode) tree.path("methodSettings"), method);
        Change inTree = new Change(
                change.op(), change.path(), List.of("methodSettings", method, setting.property()), change.value());
        setting.edit().apply(tree, inTree);
    }

    private static void remove(ObjectNode settings, String method) {
        if (!settings.has(method)) {
            throw ControlException.badRequest(
                    "Cannot remove method setting " + method + " because there is no method setting for this method ");
        }
        settings.remove(method);
    }

    /** A method's own settings begin as a copy of those of all methods, and later changes to these leave them alone. */
    private static void start(ObjectNode settings, String method) {
        if (!settings.has(method)) {
            JsonNode all = settings.path("*/*");
            settings.set(method, all.isObject() ? all.deepCopy() : Trees.of(DEFAULTS));
        }
    }

    private record Setting(String property, Edit edit) {}
}
