package dev.gatehouse.flow.httpapi.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.httpapi.RoutedRequests;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.AuthorizationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitySourcesTest {

    private final RoutedHttpApiRequest request = RoutedRequests.of(AuthorizationType.CUSTOM)
            .with("X-Key", "k", "X-Blank", " ")
            .request();
    private final Reasons why = new Reasons();

    @Test
    void every_source_of_aws_is_read() {
        assertThat(IdentitySources.values(
                        List.of(
                                "$request.header.x-key",
                                "$request.querystring.q",
                                "$context.routeKey",
                                "$stageVariables.tenant"),
                        request,
                        why))
                .contains(List.of("k", "1,2", "GET /pets/{id}", "blue"));
    }

    @Test
    void one_that_is_missing_or_blank_leaves_none_and_is_named() {
        assertThat(IdentitySources.values(List.of("$request.header.X-Key", "$request.header.X-None"), request, why))
                .isEmpty();
        assertThat(why.given())
                .containsExactly(
                        new Reason.IdentitySourceRead("$request.header.X-Key", true),
                        new Reason.IdentitySourceRead("$request.header.X-None", false));
        assertThat(IdentitySources.values(List.of("$request.header.X-Blank"), request, why))
                .isEmpty();
    }

    @Test
    void no_sources_are_an_identity_without_values() {
        assertThat(IdentitySources.values(List.of(), request, why)).contains(List.of());
    }

    @Test
    void a_source_that_is_none_is_the_apis_fault() {
        GatewayFault fault = catchThrowableOfType(
                GatewayFault.class, () -> IdentitySources.values(List.of("$request.cookie.a"), request, why));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.AUTHORIZER_CONFIGURATION_ERROR);
        assertThat(fault.truth()).contains("$request.cookie.a");
    }
}
