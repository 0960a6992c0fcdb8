package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import java.util.List;

/**
 * Everything that an annotated class says, read and found to be consistent.
 *
 * @param elements the class
 * @param annotation what it says of the API itself
 * @param methods its methods
 * @param schemas the models that they use
 * @param gatewayResponses the answers of the gateway that it changes
 */
record DefinedApi(
        Elements elements,
        RestApi annotation,
        List<DefinedMethod> methods,
        Schemas schemas,
        List<DefinedGatewayResponse> gatewayResponses) {

    static DefinedApi read(Elements elements, RestApi annotation, Findings findings) {
        new AnnotationUse(elements, ApiKind.REST_API, findings).check();
        List<DefinedMethod> methods = new MethodReader(elements, findings).read();
        StageVariables.check(elements, findings);
        Caching ofAll = elements.type().getAnnotation(Caching.class);
        if (ofAll != null && !ofAll.cacheNamespace().isEmpty()) {
            findings.add(
                    elements.origin(),
                    "@Caching(cacheNamespace = ...) means nothing on a class.",
                    "Say it on the methods whose answers are kept together.");
        }
        DefinedAuthorizers authorizers = DefinedAuthorizers.of(elements);
        authorizers.check(elements, findings);
        HttpApiOnly attributes = new HttpApiOnly(ApiKind.REST_API, elements.origin(), findings);
        authorizers.functions().forEach(attributes::check);
        return new DefinedApi(
                elements,
                annotation,
                methods,
                Schemas.of(Schemas.used(methods), elements, findings),
                DefinedGatewayResponse.of(elements, findings));
    }

    CreateRestApiRequest request() {
        return CreateRestApiRequest.of(name())
                .description(Texts.orNull(annotation.description()))
                .endpointConfiguration(new EndpointConfigurationInput(
                        List.of(annotation.endpoint().name()), null, List.of(annotation.vpcEndpointIds())))
                .apiKeySource(annotation.apiKeySource().name())
                .binaryMediaTypes(List.of(annotation.binaryMediaTypes()))
                .minimumCompressionSize(
                        annotation.minimumCompressionSize() < 0 ? null : annotation.minimumCompressionSize())
                .disableExecuteApiEndpoint(annotation.disableExecuteApiEndpoint())
                .policy(Texts.orNull(annotation.policy()))
                .build();
    }

    String name() {
        return annotation.name().isEmpty() ? elements.type().getSimpleName() : annotation.name();
    }
}
