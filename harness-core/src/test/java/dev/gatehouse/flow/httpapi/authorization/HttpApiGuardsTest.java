package dev.gatehouse.flow.httpapi.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatehouse.flow.backend.LambdaResult;
import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.RoutedRequests;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.JwtConfiguration;
import dev.gatehouse.model.v2.RouteSettings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpApiGuardsTest {

    private static final RouteSettings CLOSED = new RouteSettings(null, null, null, 0, 0.0);
    private static final Authorizer JWT = new Authorizer(
            "auth02",
            "login",
            AuthorizerType.JWT,
            null,
            null,
            null,
            null,
            false,
            List.of("$request.header.Authorization"),
            null,
            new JwtConfiguration(List.of("shop"), "https://issuer.example.com"));

    private final Reasons why = new Reasons();
    private final HttpApiGuards guards = new HttpApiGuards(
            (issuer, keyId) -> Optional.empty(),
            invocation -> new LambdaResult(200, Headers.EMPTY, Bytes.utf8("{\"isAuthorized\": true}"), null),
            accessKeyId -> Optional.empty(),
            InstantSource.fixed(Instant.EPOCH));

    private GatewayFault refusal(RoutedRequests request) {
        return catchThrowableOfType(GatewayFault.class, () -> guards.admit(request.request(), why));
    }

    @Test
    void a_route_that_asks_for_nothing_lets_everybody_in() {
        assertThat(guards.admit(RoutedRequests.of(AuthorizationType.NONE).request(), why)
                        .authorization())
                .isEqualTo(new Authorization.None());
        assertThat(why.given()).containsExactly(new Reason.Authorized("NONE", "the route asks for no authorization"));
    }

    @Test
    void an_authorizer_is_told_by_its_name() {
        guards.admit(
                RoutedRequests.of(AuthorizationType.CUSTOM).with("X-Key", "k").request(), why);

        assertThat(why.given())
                .contains(new Reason.AuthorizerDecided("guard", "CUSTOM", true, "its function let it in"));
    }

    @Test
    void a_request_without_a_token_is_challenged() {
        GatewayFault fault = refusal(RoutedRequests.of(AuthorizationType.JWT).by(JWT));

        assertThat(fault.type()).isEqualTo(GatewayResponseType.UNAUTHORIZED);
        assertThat(fault.headers().first("www-authenticate")).hasValue("Bearer");
        assertThat(why.given())
                .contains(
                        new Reason.IdentitySourceRead("$request.header.Authorization", false),
                        new Reason.AuthorizerDecided(
                                "login", "JWT", false, "the request has no token in [$request.header.Authorization]"));
    }

    @Test
    void a_token_that_is_none_is_challenged_with_the_routes_scopes() {
        GatewayFault fault = refusal(RoutedRequests.of(AuthorizationType.JWT)
                .by(JWT)
                .asking("pets/read")
                .with("Authorization", "Bearer none"));

        assertThat(fault.headers().first("www-authenticate"))
                .hasValue("Bearer scope=\"pets/read\" error=\"invalid_token\" error_description=\"token contains an"
                        + " invalid number of segments\"");
    }

    @Test
    void an_unsigned_request_to_a_route_of_iam_is_forbidden() {
        assertThat(refusal(RoutedRequests.of(AuthorizationType.AWS_IAM)).type())
                .isEqualTo(GatewayResponseType.ACCESS_DENIED);
        assertThat(why.given()).hasAtLeastOneElementOfType(Reason.AuthorizationRefused.class);
    }

    @Test
    void limits_come_after_authorization() {
        RoutedRequests limited = RoutedRequests.of(AuthorizationType.CUSTOM).at(RoutedRequests.stage(CLOSED, Map.of()));

        assertThat(refusal(limited).type()).isEqualTo(GatewayResponseType.UNAUTHORIZED);
        assertThat(refusal(limited.with("X-Key", "k")).type()).isEqualTo(GatewayResponseType.THROTTLED);
    }
}
