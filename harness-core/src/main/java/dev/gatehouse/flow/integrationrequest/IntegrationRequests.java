package dev.gatehouse.flow.integrationrequest;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.problem.Problems;
import dev.gatehouse.flow.transformation.BinaryMediaTypes;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Integration;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;
import dev.gatehouse.model.rest.RestApi;

/** Sets up the integration request of one method. */
public final class IntegrationRequests {

    private IntegrationRequests() {}

    /**
     * The step for one method. It keeps nothing of a gateway, so gateways may share it.
     *
     * @param api the API
     * @param resource the method's resource
     * @param method the method
     * @param problems takes what is wrong with the integration; its requests are then answered with 500
     */
    public static Step<AuthorizedRequest, IntegrationRequest> compile(
            RestApi api, Resource resource, Method method, Problems problems) {
        ElementAddress address = ElementAddress.method(method.httpMethod(), resource.path());
        Integration integration = method.methodIntegration();
        if (integration == null) {
            problems.add(address, "The method has no integration: say what it calls, MOCK at least");
            return (request, why) -> {
                throw GatewayFault.internalServerError(address + " has no integration");
            };
        }
        Compiler compiler =
                new Compiler(integration, BinaryMediaTypes.of(api.binaryMediaTypes()), address.integration(), problems);
        return compiler.step();
    }

    private record Compiler(Integration integration, BinaryMediaTypes binary, ElementAddress where, Problems problems) {

        Step<AuthorizedRequest, IntegrationRequest> step() {
            return switch (integration.type()) {
                case MOCK -> new MockRequests(bodies(), mappings());
                case HTTP ->
                    new HttpRequests(
                            HttpEndpoint.compile(integration, where, problems),
                            new MappedRequest.Maker(bodies(), mappings(), MappedHeaders.OF_HTTP));
                case HTTP_PROXY ->
                    new HttpProxyRequests(HttpEndpoint.compile(integration, where, problems), payloads(), mappings());
                case AWS -> aws();
                case AWS_PROXY ->
                    new LambdaProxyRequests(LambdaFunction.compile(integration, where, problems), payloads());
            };
        }

        private Step<AuthorizedRequest, IntegrationRequest> aws() {
            String uri = integration.uri() == null ? "" : integration.uri();
            return LambdaFunction.isInvokedBy(uri)
                    ? new LambdaRequests(LambdaFunction.compile(integration, where, problems), bodies(), mappings())
                    : new ServiceRequests(
                            ServiceTarget.compile(integration, where, problems),
                            new MappedRequest.Maker(bodies(), mappings(), MappedHeaders.OF_AWS));
        }

        private BodyMaker bodies() {
            return BodyMaker.compile(binary, integration, where, problems);
        }

        private ClientPayloads payloads() {
            return new ClientPayloads(binary, integration.contentHandling());
        }

        private ParameterMappings mappings() {
            return ParameterMappings.compile(integration.requestParameters(), where, problems);
        }
    }
}
