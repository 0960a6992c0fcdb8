package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.MethodSetting;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The limits of stages and their methods, for one gateway. Settings are live: a change of the stage counts at once.
 *
 * <p>A stage without limits of its own is not throttled: the account's limits are no part of an API's definition.
 */
public final class StageThrottles implements Throttles {

    private final InstantSource clock;
    private final Map<BucketName, TokenBucket> buckets = new ConcurrentHashMap<>();

    /** No requests counted yet. */
    public StageThrottles(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void admit(AuthorizedRequest request, Reasons why) {
        Map<String, MethodSetting> settings =
                request.routed().servedAt().stage().methodSettings();
        if (!settings.isEmpty()) {
            admit(request.routed(), settings, why);
        }
    }

    private void admit(RoutedRequest request, Map<String, MethodSetting> settings, Reasons why) {
        String own = key(request);
        MethodSetting ofMethod = settings.get(own);
        String key = ofMethod == null ? "*/*" : own;
        MethodSetting setting = ofMethod == null ? settings.get(key) : ofMethod;
        Limit limit = setting == null ? null : limit(setting);
        if (limit == null) {
            return;
        }
        BucketName name = new BucketName(
                request.servedAt().api().id(), request.servedAt().stage().stageName(), key);
        boolean accepted =
                buckets.computeIfAbsent(name, n -> new TokenBucket(limit)).take(limit, clock.millis());
        String because = limit.rate() + " requests a second, burst " + limit.burst();
        why.add(new Reason.LimitChecked(key, accepted, because));
        if (!accepted) {
            throw GatewayFault.of(
                    GatewayResponseType.THROTTLED,
                    "Too Many Requests",
                    "the stage's limit for " + key + ": " + because);
        }
    }

    /** AWS names a method in settings by its path without the first slash, other slashes written {@code ~1}. */
    private static String key(RoutedRequest request) {
        String path = request.resource().path();
        return "~1" + path.substring(1).replace("/", "~1") + "/"
                + request.incoming().http().method();
    }

    private static @Nullable Limit limit(MethodSetting setting) {
        Double rate = setting.throttlingRateLimit();
        Integer burst = setting.throttlingBurstLimit();
        // AWS shows -1 where a method leaves the limit to the account
        return rate == null || burst == null || rate < 0 || burst < 0 ? null : new Limit(rate, burst);
    }

    private record BucketName(String apiId, String stageName, String key) {}
}
