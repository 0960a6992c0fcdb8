package dev.gatehouse.flow.backend;

import dev.gatehouse.flow.exchange.Authorization;
import dev.gatehouse.flow.exchange.EndpointCall.ServiceCall;
import dev.gatehouse.flow.exchange.GatewayFault;
import dev.gatehouse.flow.exchange.Reasons;
import dev.gatehouse.model.http.HttpResponse;

/** Calls AWS services other than Lambda's Invoke API. */
@FunctionalInterface
public interface ServiceEndpoint {

    /**
     * Signs the call, sends it, and reads the whole answer, whatever its status.
     *
     * @param caller who called the method, for integrations that use the caller's own credentials
     * @throws GatewayFault if there is no endpoint for the service, no credentials, no answer, or none in time
     */
    HttpResponse call(ServiceCall call, Authorization caller, Reasons why);
}
