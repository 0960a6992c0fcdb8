package dev.gatehouse.flow.websocket.admission;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedWebSocketEvent;
import dev.gatehouse.flow.methodrequest.throttling.Buckets;
import dev.gatehouse.flow.methodrequest.throttling.Limit;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The limits of routes, from the stage's settings.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-protect.html">Protecting your
 *     WebSocket API</a>
 */
final class EventThrottles {

    private static final double ACCOUNT_RATE = 10_000;
    private static final int ACCOUNT_BURST = 5_000;

    private final Buckets<BucketName> buckets;

    EventThrottles(InstantSource clock) {
        this.buckets = new Buckets<>(clock);
    }

    void admit(RoutedWebSocketEvent event, Reasons why) {
        HttpApiArrival at = event.event().connection().arrival();
        String routeKey = event.route().routeKey();
        Double rate = setting(at.stage(), routeKey, RouteSettings::throttlingRateLimit);
        Integer burst = setting(at.stage(), routeKey, RouteSettings::throttlingBurstLimit);
        if (rate != null || burst != null) {
            String stage = at.stage().stageName();
            Limit limit = new Limit(rate == null ? ACCOUNT_RATE : rate, burst == null ? ACCOUNT_BURST : burst);
            buckets.take(
                    new BucketName(at.api().apiId(), stage, routeKey),
                    limit,
                    "stage " + stage + " for " + routeKey,
                    why);
        }
    }

    private static <T> @Nullable T setting(Stage stage, String routeKey, Function<RouteSettings, @Nullable T> part) {
        RouteSettings own = stage.routeSettings().get(routeKey);
        T value = own == null ? null : part.apply(own);
        return value == null ? part.apply(stage.defaultRouteSettings()) : value;
    }

    private record BucketName(String apiId, String stageName, String routeKey) {}
}
