package dev.gatehouse.flow.httpapi.throttling;

import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.methodrequest.throttling.Buckets;
import dev.gatehouse.flow.methodrequest.throttling.Limit;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The limits of stages and their routes, for one gateway. Settings are live: a change of the stage counts at once.
 *
 * <p>The stage's default is each route's own limit. A stage without limits is not throttled: the account's limits are no
 * part of an API's definition; they only fill in where a stage limits the rate or the burst alone.
 */
public final class RouteThrottles {

    private static final double ACCOUNT_RATE = 10_000;
    private static final int ACCOUNT_BURST = 5_000;

    private final Buckets<BucketName> buckets;

    /** No requests counted yet. */
    public RouteThrottles(InstantSource clock) {
        this.buckets = new Buckets<>(clock);
    }

    /**
     * Counts a request.
     *
     * @throws dev.gatehouse.flow.exchange.GatewayFault {@code THROTTLED} past the limit
     */
    public void admit(RoutedHttpApiRequest request, Reasons why) {
        Stage stage = request.arrival().stage();
        String routeKey = request.route().routeKey();
        Limit limit = limit(stage, routeKey);
        if (limit != null) {
            BucketName name = new BucketName(request.arrival().api().apiId(), stage.stageName(), routeKey);
            buckets.take(name, limit, "stage " + stage.stageName() + " for " + routeKey, why);
        }
    }

    private static @Nullable Limit limit(Stage stage, String routeKey) {
        Double rate = setting(stage, routeKey, RouteSettings::throttlingRateLimit);
        Integer burst = setting(stage, routeKey, RouteSettings::throttlingBurstLimit);
        if (rate == null && burst == null) {
            return null;
        }
        return new Limit(rate == null ? ACCOUNT_RATE : rate, burst == null ? ACCOUNT_BURST : burst);
    }

    private static <T> @Nullable T setting(Stage stage, String routeKey, Function<RouteSettings, @Nullable T> part) {
        RouteSettings own = stage.routeSettings().get(routeKey);
        T value = own == null ? null : part.apply(own);
        return value == null ? part.apply(stage.defaultRouteSettings()) : value;
    }

    private record BucketName(String apiId, String stageName, String routeKey) {}
}
