package dev.gatehouse.flow.integrationresponse;

import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.IntegrationResponse;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets up the integration responses of one method. */
public final class IntegrationResponses {

    private IntegrationResponses() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with an integration response; it is then answered with 500
     */
    public static Step<EndpointResponse, MappedResponse> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        Integration integration = method.methodIntegration();
        if (integration == null) {
            return (response, why) -> {
                throw GatewayFault.internalServerError("The method has no integration");
            };
        }
        ElementAddress where =
                ElementAddress.method(method.httpMethod(), resource.path()).integration();
        Compiler compiler = new Compiler(
                BinaryMediaTypes.of(api.binaryMediaTypes()),
                method.methodResponses().keySet(),
                where,
                problems);
        return switch (integration.type()) {
            case AWS_PROXY -> new LambdaProxyResponses(compiler.binary());
            case HTTP_PROXY -> new HttpProxyResponses(new ResponsePayloads(compiler.binary(), null));
            case MOCK -> compiler.mapped(integration, MockStatus::of);
            case HTTP -> compiler.mapped(integration, Selector::status);
            case AWS ->
                compiler.mapped(integration, isLambda(integration) ? FunctionErrorMessage::of : Selector::status);
        };
    }

    private static boolean isLambda(Integration integration) {
        return integration.uri() != null && integration.uri().contains(":lambda:path/");
    }

    private record Compiler(BinaryMediaTypes binary, Set<String> declared, ElementAddress where, Problems problems) {

        MappedResponses mapped(Integration integration, Selector selector) {
            List<Candidate> candidates = integration.integrationResponses().values().stream()
                    .sorted(Comparator.comparing(IntegrationResponse::statusCode))
                    .map(this::candidate)
                    .toList();
            return new MappedResponses(selector, new ResponseSelection(candidates));
        }

        private Candidate candidate(IntegrationResponse response) {
            ElementAddress address = where.integrationResponse(response.statusCode());
            ResponseMapping mapping = new ResponseMapping(
                    response.statusCode(),
                    declared.contains(response.statusCode()),
                    new ResponsePayloads(binary, response.contentHandling()),
                    ResponseTemplates.compile(response.responseTemplates(), address, problems),
                    HeaderMappings.compile(response.responseParameters(), address, problems));
            return new Candidate(pattern(response.selectionPattern(), address), mapping);
        }

        /** An empty pattern is kept by AWS, and means the default as none does. */
        private @Nullable SelectionPattern pattern(@Nullable String source, ElementAddress address) {
            return source == null || source.isEmpty() ? null : SelectionPattern.compile(source, address, problems);
        }
    }
}
