package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.flow.httpapi.ResponseParameterMapping;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.v2.parameter.MappingTarget;
import dev.gatehouse.model.v2.parameter.MappingTarget.Action;
import dev.gatehouse.model.v2.parameter.MappingTarget.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The response mappings of one integration, by the status that the endpoint answers with. */
public final class ResponseMappings implements ResponseParameterMapping {

    private final Map<String, List<Mapping>> byStatus;

    private ResponseMappings(Map<String, List<Mapping>> byStatus) {
        this.byStatus = byStatus;
    }

    /** Compiles mappings by status code and key; one that AWS would refuse is a problem, and left out. */
    public static ResponseMappings compile(
            Map<String, Map<String, String>> parameters, ElementAddress where, Problems problems) {
        Map<String, List<Mapping>> byStatus = new LinkedHashMap<>();
        parameters.forEach((status, mappings) ->
                byStatus.put(status, Mapping.compile(mappings, Mapping.Kind.RESPONSE, where.child(status), problems)));
        return new ResponseMappings(byStatus);
    }

    @Override
    public HttpResponse apply(HttpApiEndpointResponse endpoint, HttpResponse response, Reasons why) {
        return byStatus.isEmpty() ? response : apply(response, ResponseSource.of(endpoint, response), why);
    }

    /** Applies the mappings of the answer's status, in their order; each reads what the endpoint answered. */
    HttpResponse apply(HttpResponse response, MappingSource source, Reasons why) {
        HttpResponse mapped = response;
        for (Mapping mapping : byStatus.getOrDefault(Integer.toString(response.status()), List.of())) {
            Optional<String> value = mapping.evaluate(source, why);
            if (value.isPresent()) {
                mapped = changed(mapped, mapping.target(), value.get());
            }
        }
        return mapped;
    }

    private static HttpResponse changed(HttpResponse response, MappingTarget target, String value) {
        if (target.place() == Place.STATUS_CODE) {
            return new HttpResponse(status(value), response.headers(), response.body());
        }
        Headers headers = target.action() == Action.REMOVE
                ? response.headers().without(target.name())
                : MappedHeaders.changed(response.headers(), target, value);
        return new HttpResponse(response.status(), headers, response.body());
    }

    private static int status(String value) {
        if (!value.matches("[2-5]\\d\\d")) {
            throw GatewayFault.internalServerError(
                    "overwrite:statuscode gave '" + value + "', which is no status from 200 to 599");
        }
        return Integer.parseInt(value);
    }
}
