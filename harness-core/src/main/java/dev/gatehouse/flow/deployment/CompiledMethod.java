package dev.gatehouse.flow.deployment;

import dev.gatehouse.flow.exchange.AuthorizedRequest;
import dev.gatehouse.flow.exchange.EndpointResponse;
import dev.gatehouse.flow.exchange.FinalResponse;
import dev.gatehouse.flow.exchange.IntegrationRequest;
import dev.gatehouse.flow.exchange.MappedResponse;
import dev.gatehouse.flow.exchange.Step;
import dev.gatehouse.flow.integrationrequest.CacheKeyParameters;
import dev.gatehouse.flow.methodrequest.MethodRequest;
import dev.gatehouse.model.rest.Method;
import dev.gatehouse.model.rest.Resource;

/**
 * A method with its steps set up.
 *
 * @param resource the resource that has the method
 * @param method the method
 * @param methodRequest lets requests through or refuses them
 * @param cacheKey what its kept answers are told apart by
 * @param integrationRequest makes the endpoint's request
 * @param integrationResponse maps the endpoint's answer
 * @param methodResponse makes the client's answer
 */
public record CompiledMethod(
        Resource resource,
        Method method,
        MethodRequest methodRequest,
        CacheKeyParameters cacheKey,
        Step<AuthorizedRequest, IntegrationRequest> integrationRequest,
        Step<EndpointResponse, MappedResponse> integrationResponse,
        Step<MappedResponse, FinalResponse> methodResponse) {}
