package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.mapping.vtl.TemplateOverrides;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Header;
import dev.gatehouse.model.http.Headers;
import java.util.List;

/**
 * What templates and mappings alone make of a request, as integrations have it that are no proxies.
 *
 * @param parameters path and query parameters
 * @param headers the mapped headers and API Gateway's own
 * @param payload the body
 * @param overrides what the template set
 */
record MappedRequest(RequestParameters parameters, Headers headers, Bytes payload, TemplateOverrides overrides) {

    /**
     * Makes such requests.
     *
     * @param bodies makes the body
     * @param mappings makes the parameters
     * @param headers which of the mapped headers go along
     */
    record Maker(BodyMaker bodies, ParameterMappings mappings, MappedHeaders headers) {

        MappedRequest map(AuthorizedRequest request, Reasons why) {
            RequestView view = bodies.view(request, why);
            RequestParameters parameters = mappings.evaluate(view, why);
            MadeBody body = bodies.make(view, why);
            parameters.override(body.overrides(), why);
            Bytes payload = body.payload().bytes();
            List<Header> sent = OwnHeaders.of(request.routed());
            if (!payload.isEmpty()) {
                sent.add(new Header("Content-Type", body.contentType()));
            }
            headers.apply(parameters.headers(), sent, why);
            return new MappedRequest(parameters, new Headers(sent), payload, body.overrides());
        }
    }
}
