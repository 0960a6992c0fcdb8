package dev.gatehouse.flow.cache;

import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a stage caches one method now: its settings are live.
 *
 * @param setting the setting that counts; null if answers are not kept
 * @param because why they are not; empty if they are
 */
record MethodCaching(@Nullable MethodSetting setting, String because) {

    static MethodCaching of(RoutedRequest request) {
        Map<String, MethodSetting> settings = request.servedAt().stage().methodSettings();
        String path = request.resource().path();
        String verb = request.incoming().http().method();
        Optional<MethodSetting> own = own(settings, path, verb)
                .or(() -> own(settings, path, request.method().httpMethod()));
        if (own.isPresent()) {
            return judged(own.get(), verb + " " + path);
        }
        Optional<MethodSetting> general = new MethodSettingKey(path, verb).in(settings);
        // AWS: enabling caching for all methods enables it for GET alone, other methods need settings of their own
        if (general.isPresent() && general.get().cachingEnabled() && !verb.equals("GET")) {
            return off("a setting for all methods enables caching for GET only; " + verb + " " + path
                    + " needs a setting of its own");
        }
        return general.map(setting -> judged(setting, "the stage"))
                .orElseGet(() ->
                        off("the stage has a cache cluster, but no setting enables caching for " + verb + " " + path));
    }

    private static Optional<MethodSetting> own(Map<String, MethodSetting> settings, String path, String verb) {
        MethodSettingKey name = new MethodSettingKey(path, verb);
        return settings.entrySet().stream()
                .filter(entry -> MethodSettingKey.parse(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static MethodCaching judged(MethodSetting setting, String whose) {
        if (!setting.cachingEnabled()) {
            return off("caching is not enabled in the settings of " + whose);
        }
        return setting.cacheTtlInSeconds() <= 0
                ? off("cacheTtlInSeconds is 0 in the settings of " + whose)
                : new MethodCaching(setting, "");
    }

    private static MethodCaching off(String because) {
        return new MethodCaching(null, because);
    }

    static Duration ttl(MethodSetting setting) {
        return Duration.ofSeconds(setting.cacheTtlInSeconds());
    }
}
