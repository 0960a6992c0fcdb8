package dev.gatehouse.control.importing;

import dev.gatehouse.model.rest.ApiKeySource;
import dev.gatehouse.model.rest.Authorizer;
import dev.gatehouse.model.rest.DocumentationPart;
import dev.gatehouse.model.rest.EndpointType;
import dev.gatehouse.model.rest.GatewayResponse;
import dev.gatehouse.model.rest.GatewayResponseType;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Model;
import dev.gatehouse.model.rest.RequestValidator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document, read into AWS's nouns but not yet into an API: nothing has an id.
 *
 * <p>Where a record of the model asks for an id, it holds a name here, and the control plane puts the id in its place: a
 * method names its authorizer and its validator, an integration's {@code cacheNamespace} is null
 * unless the document gives one, and the ids of models, authorizers, validators and documentation parts are empty.
 * A model's schema refers to another model of the document as {@code {"$ref": "#/definitions/Name"}}.
 *
 * <p>What the document does not say is null, or empty, so that a merge leaves the API's own.
 *
 * @param name the title
 * @param description the description; may be null
 * @param version the version; may be null
 * @param endpointTypes the endpoint types
 * @param vpcEndpointIds the VPC endpoints
 * @param ipAddressType {@code ipv4} or {@code dualstack}; may be null
 * @param apiKeySource where API keys come from; may be null
 * @param binaryMediaTypes media types whose payloads stay bytes
 * @param minimumCompressionSize bytes from which answers are compressed; may be null
 * @param policy the resource policy as JSON text; may be null
 * @param disableExecuteApiEndpoint whether only custom domain names reach the API; may be null
 * @param tags the tags
 * @param methods the methods by path, then by HTTP method; a path without methods is a resource too
 * @param models the models
 * @param requestValidators the validators
 * @param authorizers the authorizers
 * @param gatewayResponses the changed gateway responses
 * @param documentationParts the documentation
 * @param documentationVersion the version of the documentation; may be null
 * @param warnings what AWS would warn of
 */
public record ImportedApi(
        String name,
        @Nullable String description,
        @Nullable String version,
        List<EndpointType> endpointTypes,
        List<String> vpcEndpointIds,
        @Nullable String ipAddressType,
        @Nullable ApiKeySource apiKeySource,
        List<String> binaryMediaTypes,
        @Nullable Integer minimumCompressionSize,
        @Nullable String policy,
        @Nullable Boolean disableExecuteApiEndpoint,
        Map<String, String> tags,
        Map<String, Map<String, Method>> methods,
        List<Model> models,
        List<RequestValidator> requestValidators,
        List<Authorizer> authorizers,
        Map<GatewayResponseType, GatewayResponse> gatewayResponses,
        List<DocumentationPart> documentationParts,
        @Nullable String documentationVersion,
        List<String> warnings) {

    public ImportedApi {
        endpointTypes = List.copyOf(endpointTypes);
        vpcEndpointIds = List.copyOf(vpcEndpointIds);
        binaryMediaTypes = List.copyOf(binaryMediaTypes);
        models = List.copyOf(models);
        requestValidators = List.copyOf(requestValidators);
        authorizers = List.copyOf(authorizers);
        documentationParts = List.copyOf(documentationParts);
        warnings = List.copyOf(warnings);
    }
}
