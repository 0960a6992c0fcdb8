package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.exchange.AuthorizedHttpApiRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.RequestParameterMapping;
import dev.gatehouse.flow.httpapi.RequestParameters;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.QueryParameters;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.parameter.MappingTarget;
import dev.gatehouse.model.v2.parameter.MappingTarget.Action;
import dev.gatehouse.model.v2.parameter.MappingTarget.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The request mappings of one integration.
 *
 * <pre>{@code
 * RequestMappings mappings = RequestMappings.compile(integration.requestParameters(), where, problems);
 * RequestParameters sent = mappings.apply(request, new RequestParameters(null, headers, query), why);
 * }</pre>
 */
public final class RequestMappings implements RequestParameterMapping {

    private final List<Mapping> mappings;

    private RequestMappings(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /** Compiles mappings by their keys, as {@code overwrite:path}; one that AWS would refuse is a problem, and left out. */
    public static RequestMappings compile(Map<String, String> parameters, ElementAddress where, Problems problems) {
        return new RequestMappings(Mapping.compile(parameters, Mapping.Kind.REQUEST, where, problems));
    }

    @Override
    public RequestParameters apply(AuthorizedHttpApiRequest request, RequestParameters sent, Reasons why) {
        return mappings.isEmpty() ? sent : apply(sent, RequestSource.of(request), why);
    }

    /** Applies the mappings in their order; each reads what the client sent. */
    RequestParameters apply(RequestParameters sent, MappingSource source, Reasons why) {
        RequestParameters mapped = sent;
        for (Mapping mapping : mappings) {
            Optional<String> value = mapping.evaluate(source, why);
            if (value.isPresent()) {
                mapped = changed(mapped, mapping.target(), value.get());
            }
        }
        return mapped;
    }

    private static RequestParameters changed(RequestParameters sent, MappingTarget target, String value) {
        boolean removes = target.action() == Action.REMOVE;
        if (target.place() == Place.PATH) {
            return new RequestParameters(value, sent.headers(), sent.query());
        }
        if (target.place() == Place.QUERYSTRING) {
            QueryParameters query = removes
                    ? MappedQuery.without(sent.query(), target.name())
                    : MappedQuery.changed(sent.query(), target, value);
            return new RequestParameters(sent.path(), sent.headers(), query);
        }
        Headers headers =
                removes ? sent.headers().without(target.name()) : MappedHeaders.changed(sent.headers(), target, value);
        return new RequestParameters(sent.path(), headers, sent.query());
    }
}
