package dev.gatehouse.definition.annotated;

import dev.gatehouse.control.ControlPlane;
import dev.gatehouse.definition.annotated.IntegrationSpec.Function;
import dev.gatehouse.definition.annotated.IntegrationSpec.Service;
import dev.gatehouse.definition.annotated.IntegrationSpec.Url;
import java.util.Objects;

/**
 * Issues the operations that make the routes of one Java method, and the integration that they lead to.
 *
 * @param control the account
 * @param apiId the API
 * @param authorizers who lets requests in
 */
record HttpApiRoutes(ControlPlane control, String apiId, V2Authorizers authorizers) implements DefinedV2Api.Routes {

    private static final String AWS_PROXY = "AWS_PROXY";

    @Override
    public String put(DefinedRoute route) {
        String integrationId = integration(route).by(control, "IntegrationId");
        for (Route each : route.routes()) {
            V2Call call = V2Call.to("CreateRoute", apiId)
                    .with("RouteKey", each.value())
                    .with("OperationName", route.operationName(each))
                    .with("Target", "integrations/" + integrationId);
            authorizers.guard(call, route);
            call.by(control);
        }
        return integrationId;
    }

    private V2Call integration(DefinedRoute route) {
        IntegrationSpec integration = route.integration();
        V2Call call = V2Call.to("CreateIntegration", apiId)
                .with(
                        "RequestParameters",
                        Texts.parameters(integration.request().parameters()))
                .with("ResponseParameters", V2Parts.responses(route))
                .with("TimeoutInMillis", integration.timeout());
        if (integration.endpoint() instanceof Url url) {
            return url(call, url);
        }
        if (integration.endpoint() instanceof Service service) {
            return call.with("IntegrationType", AWS_PROXY)
                    .with("IntegrationSubtype", service.call())
                    .with("PayloadFormatVersion", "1.0")
                    .with("CredentialsArn", role(service));
        }
        return function(call, (Function) Objects.requireNonNull(integration.endpoint()));
    }

    private V2Call function(V2Call call, Function function) {
        String version = function.payloadFormatVersion();
        return call.with("IntegrationType", AWS_PROXY)
                .with("IntegrationMethod", "POST")
                .with("IntegrationUri", Handlers.functionArn(function.handler(), control.location()))
                .with("PayloadFormatVersion", version.isEmpty() ? "2.0" : version);
    }

    private static V2Call url(V2Call call, Url url) {
        call.with("IntegrationType", "HTTP_PROXY")
                .with("IntegrationMethod", method(url.method()))
                .with("IntegrationUri", url.uri())
                .with("PayloadFormatVersion", "1.0");
        if (!url.vpcLink().isEmpty()) {
            call.with("ConnectionType", "VPC_LINK").with("ConnectionId", url.vpcLink());
        }
        return call.with("TlsConfig", V2Parts.tls(url.tls()));
    }

    /** {@code ANY} is the client's own method. */
    private static String method(CallMethod called) {
        return called == CallMethod.SAME ? "ANY" : called.name();
    }

    /** A role that need not be: nobody asks it here, and AWS wants one. */
    private String role(Service service) {
        return service.credentials().isEmpty()
                ? "arn:aws:iam::" + control.location().accountId() + ":role/gatehouse"
                : service.credentials();
    }
}
