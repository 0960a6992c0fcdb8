package dev.gatehouse.model.rest;

import dev.gatehouse.model.Ordered;
import java.util.List;
import java.util.Map;

/**
 * Everything of an API that a deployment freezes.
 *
 * @param api the API itself
 * @param resources the resources by id
 * @param models the models by name
 * @param requestValidators the validators by id
 * @param authorizers the authorizers by id
 * @param gatewayResponses the changed gateway responses
 * @param documentationParts the documentation
 */
public record ApiSnapshot(
        RestApi api,
        Map<String, Resource> resources,
        Map<String, Model> models,
        Map<String, RequestValidator> requestValidators,
        Map<String, Authorizer> authorizers,
        Map<GatewayResponseType, GatewayResponse> gatewayResponses,
        List<DocumentationPart> documentationParts) {

    public ApiSnapshot {
        resources = Ordered.copyOf(resources);
        models = Ordered.copyOf(models);
        requestValidators = Ordered.copyOf(requestValidators);
        authorizers = Ordered.copyOf(authorizers);
        gatewayResponses = Ordered.copyOf(gatewayResponses);
        documentationParts = List.copyOf(documentationParts);
    }
}
