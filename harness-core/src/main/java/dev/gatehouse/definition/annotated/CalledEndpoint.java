package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.port.Location;
import dev.gatehouse.definition.annotated.IntegrationSpec.Function;
import dev.gatehouse.definition.annotated.IntegrationSpec.Service;
import dev.gatehouse.definition.annotated.IntegrationSpec.Url;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an integration with templates calls, in AWS's words.
 *
 * @param integration the integration
 * @param location the region and account of what it calls
 */
record CalledEndpoint(IntegrationSpec integration, Location location) {

    /** The HTTP method of the call; null for MOCK. */
    @Nullable
    String httpMethod(String same) {
        if (integration.endpoint() instanceof Url url) {
            return method(url.method(), same);
        }
        if (integration.endpoint() instanceof Service service) {
            return method(service.method(), same);
        }
        // Lambda's Invoke API takes POST only, whatever the method is for
        return integration.endpoint() instanceof Function ? "POST" : null;
    }

    private static String method(CallMethod called, String same) {
        return called == CallMethod.SAME ? same : called.name();
    }

    /** A role that need not be: nobody asks it here, and AWS wants one. */
    @Nullable
    String credentials() {
        if (!(integration.endpoint() instanceof Service service)) {
            return null;
        }
        return service.credentials().isEmpty()
                ? "arn:aws:iam::" + location.accountId() + ":role/gatehouse"
                : service.credentials();
    }

    @Nullable
    String uri() {
        if (integration.endpoint() instanceof Url url) {
            return url.uri();
        }
        if (integration.endpoint() instanceof Service service) {
            return "arn:aws:apigateway:" + location.region() + ":"
                    + service.call().replace("{account}", location.accountId());
        }
        return integration
                .handler()
                .map(handler -> Handlers.invocationUri(handler, location))
                .orElse(null);
    }

    Map<String, String> requestParameters() {
        Map<String, String> parameters = Texts.parameters(integration.request().parameters());
        if (integration.endpoint() instanceof Function function && function.asynchronous()) {
            parameters.put("integration.request.header.X-Amz-Invocation-Type", "'Event'");
        }
        return parameters;
    }
}
