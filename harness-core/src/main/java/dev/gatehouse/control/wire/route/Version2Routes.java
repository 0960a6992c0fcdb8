package dev.gatehouse.control.wire.route;

import java.util.List;

/**
 * The operations of {@code apigatewayv2}.
 *
 * @see <a href="https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/resources.html">Resources</a>
 */
final class Version2Routes {

    private static final String API = "/v2/apis/{apiId}";
    private static final String ROUTE = API + "/routes/{routeId}";
    private static final String INTEGRATION = API + "/integrations/{integrationId}";
    private static final String STAGE = API + "/stages/{stageName}";
    private static final String DOMAIN = "/v2/domainnames";

    private Version2Routes() {}

    static List<WireRoute> all() {
        return table().routes().stream().map(Version2Routes::usual).toList();
    }

    /** Deletions are over at once, and lists are called what they are. */
    private static WireRoute usual(WireRoute route) {
        boolean at204 = route.method().equals("DELETE") && !route.operation().equals("DeleteVpcLink");
        WireRoute answering = at204 ? route.answering(204) : route;
        return route.shape().file() ? answering : answering.with(WireShape.listing("items"));
    }

    private static RouteTable table() {
        RouteTable table = new RouteTable()
                .collection("Api", "/v2/apis", "apiId")
                .add("ImportApi", "PUT /v2/apis")
                .add("ReimportApi", "PUT " + API)
                .add(WireRoute.of("ExportApi", "GET " + API + "/exports/{specification}")
                        .with(WireShape.PLAIN_FILE))
                .add("DeleteCorsConfiguration", "DELETE " + API + "/cors")
                .collection("Authorizer", API + "/authorizers", "authorizerId")
                .collection("Deployment", API + "/deployments", "deploymentId")
                .collection("Model", API + "/models", "modelId")
                .add("GetModelTemplate", "GET " + API + "/models/{modelId}/template");
        routes(table);
        stages(table);
        account(table);
        return table;
    }

    private static void routes(RouteTable table) {
        table.collection("Route", API + "/routes", "routeId")
                .add("DeleteRouteRequestParameter", "DELETE " + ROUTE + "/requestparameters/{requestParameterKey}")
                .collection("RouteResponse", ROUTE + "/routeresponses", "routeResponseId")
                .collection("Integration", API + "/integrations", "integrationId")
                .collection("IntegrationResponse", INTEGRATION + "/integrationresponses", "integrationResponseId");
    }

    private static void stages(RouteTable table) {
        table.collection("Stage", API + "/stages", "stageName")
                .add("DeleteAccessLogSettings", "DELETE " + STAGE + "/accesslogsettings")
                .add("DeleteRouteSettings", "DELETE " + STAGE + "/routesettings/{routeKey}")
                .add("ResetAuthorizersCache", "DELETE " + STAGE + "/cache/authorizers");
    }

    private static void account(RouteTable table) {
        table.collection("DomainName", DOMAIN, "domainName")
                .collection("ApiMapping", DOMAIN + "/{domainName}/apimappings", "apiMappingId")
                .collection("VpcLink", "/v2/vpclinks", "vpcLinkId")
                .add("TagResource", "POST /v2/tags/{resourceArn+}")
                .add("UntagResource", "DELETE /v2/tags/{resourceArn+}")
                .add("GetTags", "GET /v2/tags/{resourceArn+}");
    }
}
