package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.clientrequest.ClientHeaders;
import dev.gatehouse.flow.clientrequest.HeaderNames;
import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Reason;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.exchange.RoutedRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.transformation.Parameters;
import dev.gatehouse.flow.transformation.Payload;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/** HTTP_PROXY: the client's request goes on, with the mapped parameters on top. */
record HttpProxyRequests(HttpEndpoint endpoint, ClientPayloads payloads, ParameterMappings mappings)
        implements Step<AuthorizedRequest, IntegrationRequest> {

    /** What integrations see and endpoints do not. */
    private static final HeaderNames KEPT_BACK =
            HeaderNames.of("Content-Encoding", "Host", "Via", "X-HTTP-Method-Override");

    @Override
    public IntegrationRequest apply(AuthorizedRequest request, Reasons why) {
        RoutedRequest routed = request.routed();
        Payload payload = payloads.of(routed.incoming().http(), why);
        RequestParameters parameters = mappings.evaluate(new RequestView(request, payload), why);
        why.add(new Reason.PassedThrough("HTTP_PROXY hands the client's body on; request templates do not apply"));
        List<Header> headers = clientHeaders(routed, why);
        MappedHeaders.OF_HTTP.apply(parameters.headers(), headers, why);
        return new IntegrationRequest(
                request,
                endpoint.call(
                        request,
                        parameters.path(),
                        clientQuery(routed, parameters.querystring()),
                        new Headers(headers),
                        payload.bytes()));
    }

    private static List<Header> clientHeaders(RoutedRequest routed, Reasons why) {
        List<Header> headers = new ArrayList<>();
        for (Header header : ClientHeaders.of(routed)) {
            if (KEPT_BACK.contains(header.name())) {
                why.add(new Reason.HeaderChanged(
                        header.name(), null, "HTTP_PROXY does not hand the client's " + header.name() + " on"));
            } else {
                headers.add(header);
            }
        }
        headers.add(
                new Header("X-Amzn-Apigateway-Api-Id", routed.servedAt().api().id()));
        return headers;
    }

    /** The client's query; what is mapped comes after it, also under the same name. */
    private static Parameters clientQuery(RoutedRequest routed, Parameters mapped) {
        Parameters query = Parameters.exact();
        routed.query().all().forEach(query::put);
        mapped.forEach((name, values) -> {
            List<String> both = new ArrayList<>(query.values(name));
            both.addAll(values);
            query.put(name, both);
        });
        return query;
    }
}
