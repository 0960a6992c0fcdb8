package dev.gatehouse;

import dev.gatehouse.definition.DeployedDefinition;
import dev.gatehouse.definition.Origin;
import dev.gatehouse.definition.Origins;
import dev.gatehouse.flow.exchange.PrivateWay;
import dev.gatehouse.model.rest.ElementAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something outside the gateway that an API calls: a function, an AWS service, an HTTP server.
 *
 * @param caller who calls, as {@code GET /pets} or {@code the authorizer tokens}
 * @param places the elements that say so, the most exact one first
 * @param uri the URI or ARN as it is written
 * @param service the AWS service that the caller names without a URI; null where the URI says it
 * @param way the way into a VPC; null for a public endpoint
 */
record EndpointUse(
        String caller, List<ElementAddress> places, String uri, @Nullable String service, @Nullable PrivateWay way) {

    private static final Pattern INVOCATION = Pattern.compile(".*:lambda:path/[^/]+/functions/([^$]+)/invocations");
    private static final Pattern FUNCTION_ARN = Pattern.compile("arn:[^:]*:lambda:[^:]*:[^:]*:function:[^$/]+");
    private static final Pattern HTTP = Pattern.compile("https?://([^/?]+).*");

    static EndpointUse of(String caller, List<ElementAddress> places, String uri) {
        return new EndpointUse(caller, places, uri, null, null);
    }

    /** The ARN or name of a function; empty if another kind of endpoint is called, or stage variables say which. */
    Optional<String> function() {
        Matcher invocation = INVOCATION.matcher(uri);
        if (invocation.matches()) {
            return Optional.of(invocation.group(1));
        }
        return FUNCTION_ARN.matcher(uri).matches() ? Optional.of(uri) : Optional.empty();
    }

    /** The service in lower case; empty if another kind of endpoint is called, or stage variables say which. */
    Optional<String> calledService() {
        return service == null ? CalledService.of(uri) : Optional.of(service);
    }

    /** The host in lower case, with the port if there is one. */
    Optional<String> host() {
        Matcher http = HTTP.matcher(uri);
        return http.matches() ? Optional.of(http.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether only a request shows where it leads. */
    boolean depends() {
        return uri.contains("${stageVariables.");
    }

    /** Where the definition says it; the caller where no place is known. */
    Origin origin(DeployedDefinition definition) {
        Origins origins = definition.origins();
        return places.stream()
                .map(origins.places()::get)
                .filter(origin -> origin != null)
                .findFirst()
                .or(() -> places.isEmpty() ? Optional.empty() : origins.nearest(places.get(places.size() - 1)))
                .orElseGet(() -> new Origin(caller, 0, 0, null));
    }
}
