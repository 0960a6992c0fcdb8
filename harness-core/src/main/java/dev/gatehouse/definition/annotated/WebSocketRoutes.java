package dev.gatehouse.definition.annotated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gatehouse.control.ControlPlane;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Issues the operations that make the routes of one Java method of a WebSocket API, its integration and its responses.
 *
 * @param control the account
 * @param apiId the API
 * @param authorizers who may connect
 */
record WebSocketRoutes(ControlPlane control, String apiId, V2Authorizers authorizers) implements DefinedV2Api.Routes {

    static final String CONNECT = "$connect";
    static final String DISCONNECT = "$disconnect";
    static final String DEFAULT = "$default";

    /** The routes that may be there for what they ask of a client alone. */
    static final Set<String> NEED_NO_INTEGRATION = Set.of(CONNECT, DISCONNECT);

    /** As AWS writes it: a dollar that begins no expression has a backslash before it. */
    private static final String ALWAYS_DEFAULT = "\\$default";

    @Override
    public String put(DefinedRoute route) {
        String integrationId = route.isIntegrated() ? integrated(route) : "";
        for (Route each : route.routes()) {
            V2Call call =
                    route(route, each).with("Target", integrationId.isEmpty() ? "" : "integrations/" + integrationId);
            authorizers.guard(call, route);
            String routeId = call.by(control, "RouteId");
            if (route.answers()) {
                V2Call.to("CreateRouteResponse", apiId)
                        .with("RouteId", routeId)
                        .with("RouteResponseKey", DEFAULT)
                        .by(control);
            }
        }
        return integrationId;
    }

    private String integrated(DefinedRoute route) {
        String integrationId = integration(route).by(control, "IntegrationId");
        for (DefinedResponse response : route.responses()) {
            response(integrationId, response).by(control);
        }
        return integrationId;
    }

    private V2Call route(DefinedRoute route, Route each) {
        Map<String, String> models = new LinkedHashMap<>();
        route.models().forEach(model -> models.put(model.key(), Schemas.name(model.value())));
        return V2Call.to("CreateRoute", apiId)
                .with("RouteKey", each.value())
                .with("OperationName", route.operationName(each))
                .with("ApiKeyRequired", each.apiKeyRequired())
                .with("ModelSelectionExpression", modelSelection(each, models))
                .with("RequestModels", models)
                .with("RequestParameters", parameters(route))
                .with("RouteResponseSelectionExpression", route.answers() ? DEFAULT : "");
    }

    private static String modelSelection(Route each, Map<String, String> models) {
        return each.modelSelectionExpression().isEmpty() && !models.isEmpty()
                ? ALWAYS_DEFAULT
                : each.modelSelectionExpression();
    }

    private static ObjectNode parameters(DefinedRoute route) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        for (QueryParameter query : route.java().getAnnotationsByType(QueryParameter.class)) {
            parameters.putObject("route.request.querystring." + query.name()).put("Required", query.required());
        }
        for (HeaderParameter header : route.java().getAnnotationsByType(HeaderParameter.class)) {
            parameters.putObject("route.request.header." + header.name()).put("Required", header.required());
        }
        return parameters;
    }

    private V2Call integration(DefinedRoute route) {
        IntegrationSpec integration = route.integration();
        CalledEndpoint endpoint = new CalledEndpoint(integration, control.location());
        TemplateSelectionExpression selection = route.java().getAnnotation(TemplateSelectionExpression.class);
        V2Call call = V2Call.to("CreateIntegration", apiId)
                .with("IntegrationType", integration.type().name())
                .with("IntegrationMethod", endpoint.httpMethod("POST"))
                .with("IntegrationUri", endpoint.uri())
                .with("CredentialsArn", endpoint.credentials())
                .with("RequestParameters", endpoint.requestParameters())
                .with("RequestTemplates", Templates.texts(route.requestTemplates()))
                .with(
                        "ContentHandlingStrategy",
                        Texts.orNull(integration.request().contentHandling()))
                .with("PassthroughBehavior", integration.request().passthrough().name())
                .with("TimeoutInMillis", integration.timeout());
        if (selection != null) {
            return call.with("TemplateSelectionExpression", selection.value());
        }
        return route.requestTemplates().isEmpty() ? call : call.with("TemplateSelectionExpression", ALWAYS_DEFAULT);
    }

    private V2Call response(String integrationId, DefinedResponse response) {
        IntegrationResponse annotation = response.annotation();
        String selection = annotation.templateSelectionExpression();
        V2Call call = V2Call.to("CreateIntegrationResponse", apiId)
                .with("IntegrationId", integrationId)
                .with("IntegrationResponseKey", response.key())
                .with("ResponseTemplates", Templates.texts(response.templates()))
                .with("ContentHandlingStrategy", Texts.orNull(annotation.contentHandling()));
        if (response.templates().isEmpty()) {
            return call;
        }
        return call.with("TemplateSelectionExpression", selection.isEmpty() ? ALWAYS_DEFAULT : selection);
    }
}
