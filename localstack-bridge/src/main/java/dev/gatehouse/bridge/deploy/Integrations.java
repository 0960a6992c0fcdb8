package dev.gatehouse.bridge.deploy;

import dev.gatehouse.StandIns;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the places that integrations lead to.
 *
 * @param standIns where they lead in process
 * @param reach what the target can reach
 */
record Integrations(StandIns standIns, Reach reach) {

    private static final Pattern SERVICE = Pattern.compile("arn:[^:]*:apigateway:[^:]*:([^:]+):(?:path|action)/.*");

    Rewriting rewrite(Place place, Variables variables) {
        if (place.type().equals("MOCK")) {
            return new Rewriting.Same("", false);
        }
        Optional<String> uri = variables.written(place.uri());
        Optional<String> link = variables.written(place.vpcLink());
        if (uri.isEmpty() || link.isEmpty()) {
            return new Rewriting.None(
                    "its stages give different values to the variables of " + place.uri() + place.vpcLink());
        }
        Place written = new Place(place.type(), uri.get(), link.get());
        return place.type().startsWith("HTTP")
                ? new HttpPlaces(standIns.backends(), reach).rewrite(written)
                : aws(written.uri());
    }

    private Rewriting aws(String uri) {
        Optional<LambdaUri> lambda = LambdaUri.parse(uri);
        if (lambda.isPresent()) {
            return function(uri)
                    .<Rewriting>map(there -> new Rewriting.Same(there, false))
                    .orElseGet(() -> new Rewriting.None(missing(uri)));
        }
        Matcher matched = SERVICE.matcher(uri);
        String service = matched.matches() ? matched.group(1) : "";
        Optional<URI> inProcess = standIns.service(service);
        return !service.isEmpty() && reach.sharesService(service, inProcess)
                ? new Rewriting.Same(uri, false)
                : new Rewriting.None("its calls of " + (service.isEmpty() ? uri : service) + " end "
                        + inProcess.map(there -> "at " + there).orElse("nowhere") + " in process, and elsewhere on "
                        + reach.target());
    }

    /** The URI of the same function on the target; empty if it is none, or not there. */
    Optional<String> function(String uri) {
        return LambdaUri.parse(uri)
                .flatMap(lambda -> reach.function(lambda.name()).map(lambda::at));
    }

    /** Why a function is not there. */
    String missing(String uri) {
        String name = LambdaUri.parse(uri).map(LambdaUri::name).orElse(uri);
        return reach.target() + " does not have the function " + name
                + ", whose handler runs in this JVM: deploy it there, and name its ARN";
    }
}
