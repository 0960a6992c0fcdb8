package dev.gatehouse.flow.httpapi.integration;

import dev.gatehouse.flow.exchange.EndpointCall.HttpCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiArrival;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedHttpApiRequest;
import dev.gatehouse.flow.exchange.Transport;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.mapping.expression.UriTemplate;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpRequest;
import dev.gatehouse.model.http.PercentEncoding;
import dev.gatehouse.model.v2.Integration;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that the internet has.
 *
 * @param method the method of the call; null for the client's
 * @param uri its URI, with path parameters and stage variables
 * @param timeout how long a call may take
 */
record PublicTarget(@Nullable String method, UriTemplate uri, Duration timeout) implements HttpTarget {

    /** Everything that may stand in a URI; braces that no parameter filled may not. */
    private static final Pattern VALID =
            Pattern.compile("(https?://[^/?#\\s{}]+)([!#-;=@-\\[\\]_a-z~]*)(\\?[!#-;=?-\\[\\]_a-z~]*)?");

    static PublicTarget of(@Nullable String method, Integration integration) {
        String uri = integration.integrationUri();
        return new PublicTarget(
                method, UriTemplate.parse(uri == null ? "" : uri), Duration.ofMillis(integration.timeoutInMillis()));
    }

    @Override
    public HttpCall call(RoutedHttpApiRequest request, RequestParameters parameters, Headers headers, Reasons why) {
        HttpRequest http = request.incoming().http();
        HttpApiArrival arrival = request.arrival();
        Transport transport = new Transport(true, null, arrival.stage().clientCertificateId());
        String address = address(request, parameters);
        if (!uri.stageVariables().isEmpty()) {
            why.add(new Reason.StageVariablesFilled(uri.source(), address));
        }
        return new HttpCall(method == null ? http.method() : method, address, headers, http.body(), timeout, transport);
    }

    private String address(RoutedHttpApiRequest request, RequestParameters parameters) {
        Map<String, String> path = new LinkedHashMap<>();
        request.path().parameters().forEach((name, value) -> path.put(name, PercentEncoding.ofPath(value)));
        Map<String, String> stageVariables = request.arrival().stage().stageVariables();
        String rendered = uri.render(stageVariables, path);
        Matcher matcher = VALID.matcher(rendered);
        if (!matcher.matches()) {
            throw GatewayFault.internalServerError("The endpoint's URI is invalid: '" + rendered + "', made from '"
                    + uri.source() + "' with path parameters " + path + " and stage variables " + stageVariables);
        }
        String own = parameters.path();
        String kept = own == null
                ? matcher.group(2) + rest(request, matcher.group(2))
                : PercentEncoding.ofPath(own.startsWith("/") ? own : "/" + own);
        String ownQuery = matcher.group(3) == null ? "" : matcher.group(3).substring(1);
        String query = EndpointQuery.of(request, parameters);
        String both = ownQuery.isEmpty() || query.isEmpty() ? ownQuery + query : ownQuery + "&" + query;
        return matcher.group(1) + kept + (both.isEmpty() ? "" : "?" + both);
    }

    /** {@code $default} names no path that the URI could have in its place, so its requests bring theirs along. */
    private static String rest(RoutedHttpApiRequest request, String base) {
        String path = request.path().withinStage();
        if (!request.route().routeKey().equals("$default") || path.equals("/")) {
            return "";
        }
        return base.endsWith("/") ? path.substring(1) : path;
    }
}
