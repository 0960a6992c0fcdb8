package dev.gatehouse.control.wire.route;

import java.util.List;

/** What belongs to an API as a whole: models, validators, authorizers, gateway responses, documentation. */
final class ApiPartRoutes {

    private static final String API = "/restapis/{restApiId}";
    private static final String AUTHORIZERS = API + "/authorizers";
    private static final String GATEWAY_RESPONSES = API + "/gatewayresponses";
    private static final String DOCUMENTATION_PARTS = API + "/documentation/parts";

    private ApiPartRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .collection("Model", API + "/models", "modelName")
                .add("GetModelTemplate", "GET " + API + "/models/{modelName}/default_template")
                .collection("RequestValidator", API + "/requestvalidators", "requestValidatorId")
                .collection("Authorizer", AUTHORIZERS, "authorizerId")
                .add(WireRoute.of("TestInvokeAuthorizer", "POST " + AUTHORIZERS + "/{authorizerId}")
                        .answering(200))
                .add("GetGatewayResponses", "GET " + GATEWAY_RESPONSES)
                .add("PutGatewayResponse", "PUT " + GATEWAY_RESPONSES + "/{responseType}")
                .item("GatewayResponse", GATEWAY_RESPONSES + "/{responseType}")
                .collection("DocumentationPart", DOCUMENTATION_PARTS, "documentationPartId")
                .add(WireRoute.of("ImportDocumentationParts", "PUT " + DOCUMENTATION_PARTS)
                        .answering(200)
                        .with(WireShape.DOCUMENT))
                .collection("DocumentationVersion", API + "/documentation/versions", "documentationVersion")
                .routes();
    }
}
