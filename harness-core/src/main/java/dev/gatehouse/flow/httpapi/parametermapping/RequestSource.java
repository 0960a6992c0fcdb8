package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.v2.parameter.Variable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mappings of a request read: the client's request as it came. For one request on one thread. */
public final class RequestSource implements MappingSource {

    private final Client client;
    private final JsonBody body;
    private final Surroundings surroundings;

    /** The client's request, and what is known besides. */
    public RequestSource(Client client, Bytes body, Surroundings surroundings) {
        this.client = client;
        this.body = new JsonBody(body);
        this.surroundings = surroundings;
    }

    /** What mappings read of a request that was let through. */
    public static RequestSource of(AuthorizedHttpApiRequest request) {
        RoutedHttpApiRequest routed = request.routed();
        Client client = new Client(
                routed.incoming().http().headers(),
                routed.query(),
                decoded(routed.path().withinStage()),
                routed.path().parameters());
        return new RequestSource(
                client,
                routed.incoming().http().body(),
                new Surroundings(
                        ContextVariables.of(request), routed.arrival().stage().stageVariables()));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }

    /**
     * What the client sent, without the body.
     *
     * @param headers the headers
     * @param query the decoded query
     * @param path the path without the stage, decoded
     * @param pathParameters values of the route's path parameters
     */
    public record Client(Headers headers, QueryParameters query, String path, Map<String, String> pathParameters) {}

    @Override
    public Optional<String> value(Variable variable) {
        return switch (variable.source()) {
            case REQUEST_HEADER -> joined(client.headers.values(variable.name()));
            case REQUEST_QUERYSTRING -> joined(client.query.values(variable.name()));
            case REQUEST_PATH -> Optional.of(client.path);
            case REQUEST_PATH_PARAMETER -> Optional.ofNullable(client.pathParameters.get(variable.name()));
            default -> surroundings.value(variable);
        };
    }

    @Override
    public Optional<String> body(CompiledPath path) {
        return body.find(path);
    }

    static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }
}
