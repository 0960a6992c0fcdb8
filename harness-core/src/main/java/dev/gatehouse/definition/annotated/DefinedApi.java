package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.request.CreateRestApiRequest;
import dev.gatehouse.control.request.EndpointConfigurationInput;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<DefinedMethod> methods = new MethodReader(elements, findings).read();
        findings.refuseTwice(
                Arrays.asList(elements.type().getAnnotationsByType(StageVariable.class)),
                StageVariable::name,
                elements.origin(),
                "stage variables");
        DefinedAuthorizers.of(elements).check(elements, methods, findings);
        return new DefinedApi(
                elements,
                annotation,
                methods,
                Schemas.of(methods, elements, findings),
                DefinedGatewayResponse.of(elements, findings));
    }

    CreateRestApiRequest request() {
        String name = annotation.name().isEmpty() ? elements.type().getSimpleName() : annotation.name();
        return CreateRestApiRequest.of(name)
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

    Map<String, String> stageVariables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (StageVariable variable : elements.type().getAnnotationsByType(StageVariable.class)) {
            variables.put(variable.name(), variable.value());
        }
        return variables;
    }
}
