package dev.gatehouse.flow.httpapi.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.RoutedRequests;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteThrottlesTest {

    private static final RouteSettings NONE = limit(null, null);

    private Instant now = Instant.EPOCH;
    private final RouteThrottles throttles = new RouteThrottles(() -> now);

    private static RouteSettings limit(@Nullable Integer burst, @Nullable Double rate) {
        return new RouteSettings(null, null, null, burst, rate);
    }

    private static Stage stage(RouteSettings byDefault, Map<String, RouteSettings> own) {
        return RoutedRequests.stage(byDefault, own);
    }

    private boolean admits(String routeKey, Stage stage) {
        try {
            throttles.admit(
                    RoutedRequests.of(AuthorizationType.NONE)
                            .to(routeKey)
                            .at(stage)
                            .request(),
                    new Reasons());
            return true;
        } catch (GatewayFault fault) {
            assertThat(fault.type()).isEqualTo(GatewayResponseType.THROTTLED);
            return false;
        }
    }

    @Test
    void the_default_is_each_routes_own_limit() {
        Stage stage = stage(limit(1, 1.0), Map.of());

        assertThat(admits("GET /a", stage)).isTrue();
        assertThat(admits("GET /a", stage)).isFalse();
        assertThat(admits("GET /b", stage)).isTrue();
    }

    @Test
    void tokens_come_back_by_the_gateways_clock() {
        Stage stage = stage(limit(1, 2.0), Map.of());
        admits("GET /a", stage);

        now = now.plusMillis(499);
        assertThat(admits("GET /a", stage)).isFalse();
        now = now.plusMillis(1);
        assertThat(admits("GET /a", stage)).isTrue();
    }

    @Test
    void a_routes_own_settings_stand_in_place_of_the_default_part_by_part() {
        Stage stage = stage(limit(1, 1.0), Map.of("GET /a", limit(2, null)));

        assertThat(admits("GET /a", stage)).isTrue();
        assertThat(admits("GET /a", stage)).isTrue();
        assertThat(admits("GET /a", stage)).isFalse();
        now = now.plusSeconds(1);
        assertThat(admits("GET /a", stage)).as("the default's rate").isTrue();
    }

    @Test
    void zero_refuses_everything() {
        assertThat(admits("GET /a", stage(limit(0, 0.0), Map.of()))).isFalse();
    }

    @Test
    void a_stage_without_limits_counts_nothing() {
        Reasons why = new Reasons();

        throttles.admit(
                RoutedRequests.of(AuthorizationType.NONE)
                        .at(stage(NONE, Map.of()))
                        .request(),
                why);

        assertThat(why.given()).isEmpty();
    }

    @Test
    void a_change_of_the_stage_counts_at_once() {
        assertThat(admits("GET /a", stage(limit(0, 0.0), Map.of()))).isFalse();
        assertThat(admits("GET /a", stage(limit(5, 5.0), Map.of()))).isTrue();
    }

    @Test
    void the_limit_is_told_with_its_numbers() {
        Reasons why = new Reasons();

        throttles.admit(
                RoutedRequests.of(AuthorizationType.NONE)
                        .at(stage(limit(2, 5.0), Map.of()))
                        .request(),
                why);

        assertThat(why.given())
                .containsExactly(new Reason.LimitChecked(
                        "stage dev for GET /pets/{id}", true, "5.0 requests a second, burst 2"));
    }
}
