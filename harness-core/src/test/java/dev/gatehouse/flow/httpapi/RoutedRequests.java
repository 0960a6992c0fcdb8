package dev.gatehouse.flow.httpapi;

import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.IncomingRequest;
import dev.gatehouse.flow.exchange.Peer;
import dev.gatehouse.flow.exchange.RequestPath;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.v2.Api;
import dev.gatehouse.model.v2.AuthorizationType;
import dev.gatehouse.model.v2.Authorizer;
import dev.gatehouse.model.v2.AuthorizerType;
import dev.gatehouse.model.v2.ProtocolType;
import dev.gatehouse.model.v2.Route;
import dev.gatehouse.model.v2.RouteSettings;
import dev.gatehouse.model.v2.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request to <code>GET /pets/{id}</code>, with what a test changes of it.
 *
 * @param routeKey the route's key
 * @param type what the route asks for
 * @param scopes the route's scopes
 * @param authorizer the route's authorizer
 * @param headers what the client sends
 * @param stage the stage
 */
public record RoutedRequests(
        String routeKey,
        AuthorizationType type,
        List<String> scopes,
        Authorizer authorizer,
        Headers headers,
        Stage stage) {

    private static final RouteSettings NO_SETTINGS = new RouteSettings(null, null, null, null, null);

    /** A request of this type to the stage {@code dev}, without headers and limits. */
    public static RoutedRequests of(AuthorizationType type) {
        return new RoutedRequests(
                "GET /pets/{id}",
                type,
                List.of(),
                function(0, "$request.header.X-Key"),
                Headers.EMPTY,
                stage(NO_SETTINGS, Map.of()));
    }

    /** A Lambda authorizer with simple responses. */
    public static Authorizer function(int ttl, String... identitySources) {
        return new Authorizer(
                "auth01",
                "guard",
                AuthorizerType.REQUEST,
                "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:"
                        + "function:guard/invocations",
                null,
                "2.0",
                ttl,
                true,
                List.of(identitySources),
                null,
                null);
    }

    /** A stage with these settings for routes. */
    public static Stage stage(RouteSettings byDefault, Map<String, RouteSettings> own) {
        return new Stage(
                "dev",
                "dep123",
                null,
                false,
                null,
                null,
                byDefault,
                own,
                Map.of("tenant", "blue"),
                Map.of(),
                false,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** The same for another route. */
    public RoutedRequests to(String otherKey) {
        return new RoutedRequests(otherKey, type, scopes, authorizer, headers, stage);
    }

    /** The same with scopes on the route. */
    public RoutedRequests asking(String... routeScopes) {
        return new RoutedRequests(routeKey, type, List.of(routeScopes), authorizer, headers, stage);
    }

    /** The same with another authorizer. */
    public RoutedRequests by(Authorizer other) {
        return new RoutedRequests(routeKey, type, scopes, other, headers, stage);
    }

    /** The same with headers, names and values in turn. */
    public RoutedRequests with(String... sent) {
        return new RoutedRequests(routeKey, type, scopes, authorizer, Headers.of(sent), stage);
    }

    /** The same at another stage. */
    public RoutedRequests at(Stage other) {
        return new RoutedRequests(routeKey, type, scopes, authorizer, headers, other);
    }

    /** The request. */
    public RoutedHttpApiRequest request() {
        IncomingRequest incoming = new IncomingRequest(
                "pjAUrbfpEunT0_E=",
                "pjAUrbfpEunT0_E=",
                Instant.ofEpochSecond(1000),
                new HttpRequest("GET", "/dev/pets/7?q=1&q=2", headers, Bytes.EMPTY),
                new Peer("127.0.0.1", "HTTP/1.1", false, null));
        Route route = new Route(
                "route1",
                routeKey,
                null,
                type,
                authorizer.authorizerId(),
                scopes,
                false,
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                false);
        return new RoutedHttpApiRequest(
                incoming,
                new HttpApiArrival("123456789012", "us-east-1", api(), stage, "dep123", "localhost", null),
                route,
                authorizer,
                new RequestPath("/dev/pets/7", "/pets/7", Map.of("id", "7")),
                QueryParameters.parse("q=1&q=2"));
    }

    private static Api api() {
        return new Api(
                "a1b2c3d4e5",
                "pets",
                null,
                null,
                ProtocolType.HTTP,
                "$request.method $request.path",
                "$request.header.x-api-key",
                null,
                false,
                false,
                "ipv4",
                false,
                "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
                Instant.EPOCH,
                Map.of(),
                List.of(),
                List.of());
    }
}
