package dev.gatehouse.flow.methodrequest.throttling;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.model.rest.MethodSetting;
import dev.gatehouse.model.rest.MethodSettingKey;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of stages and their methods, for one gateway. Settings are live: a change of the stage counts at once.
 *
 * <p>A limit for all methods ({@code *}{@code /*}) is each method's own, as AWS applies stage limits by method. A stage
 * without limits of its own is not throttled: the account's limits are no part of an API's definition.
 */
public final class StageThrottles implements Throttles {

    private final Buckets<BucketName> buckets;

    /** No requests counted yet. */
    public StageThrottles(InstantSource clock) {
        this.buckets = new Buckets<>(clock);
    }

    @Override
    public void admit(AuthorizedRequest request, Reasons why) {
        RoutedRequest routed = request.routed();
        Map<String, MethodSetting> settings = routed.servedAt().stage().methodSettings();
        if (settings.isEmpty()) {
            return;
        }
        MethodSettingKey method =
                new MethodSettingKey(routed.resource().path(), routed.method().httpMethod());
        Limit limit = limit(method.in(settings).orElse(null));
        if (limit != null) {
            String stage = routed.servedAt().stage().stageName();
            BucketName bucket = new BucketName(routed.servedAt().api().id(), stage, method);
            buckets.take(bucket, limit, "stage " + stage + " for " + method, why);
        }
    }

    private static @Nullable Limit limit(@Nullable MethodSetting setting) {
        Double rate = setting == null ? null : setting.throttlingRateLimit();
        Integer burst = setting == null ? null : setting.throttlingBurstLimit();
        // AWS shows -1 where a method leaves the limit to the account
        return rate == null || burst == null || rate < 0 || burst < 0 ? null : new Limit(rate, burst);
    }

    private record BucketName(String apiId, String stageName, MethodSettingKey method) {}
}
