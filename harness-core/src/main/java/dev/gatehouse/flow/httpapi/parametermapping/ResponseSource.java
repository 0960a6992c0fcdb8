package dev.gatehouse.flow.httpapi.parametermapping;

import dev.gatehouse.flow.context.ContextVariables;
import dev.gatehouse.flow.exchange.HttpApiEndpointResponse;
import dev.gatehouse.mapping.jsonpath.CompiledPath;
import dev.gatehouse.model.http.Headers;
import dev.gatehouse.model.http.HttpResponse;
import dev.gatehouse.model.v2.parameter.Variable;
import java.util.Optional;

/** What mappings of an answer read: the endpoint's answer. For one request on one thread. */
public final class ResponseSource implements MappingSource {

    private final Headers headers;
    private final JsonBody body;
    private final Surroundings surroundings;

    /** The endpoint's answer, and what is known besides. */
    public ResponseSource(HttpResponse response, Surroundings surroundings) {
        this.headers = response.headers();
        this.body = new JsonBody(response.body());
        this.surroundings = surroundings;
    }

    /** What mappings read of an answer. */
    static ResponseSource of(HttpApiEndpointResponse endpoint, HttpResponse response) {
        return new ResponseSource(
                response,
                new Surroundings(
                        ContextVariables.of(endpoint),
                        endpoint.request().request().routed().arrival().stage().stageVariables()));
    }

    @Override
    public Optional<String> value(Variable variable) {
        return variable.source() == Variable.Source.RESPONSE_HEADER
                ? RequestSource.joined(headers.values(variable.name()))
                : surroundings.value(variable);
    }

    @Override
    public Optional<String> body(CompiledPath path) {
        return body.find(path);
    }
}
