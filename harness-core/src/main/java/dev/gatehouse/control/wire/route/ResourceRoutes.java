package dev.gatehouse.control.wire.route;

import java.util.List;

/** Resources, their methods, and what methods have. */
final class ResourceRoutes {

    private static final String RESOURCES = "/restapis/{restApiId}/resources";
    private static final String METHOD = RESOURCES + "/{resourceId}/methods/{httpMethod}";
    private static final String INTEGRATION = METHOD + "/integration";

    private ResourceRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .add("GetResources", "GET " + RESOURCES)
                .add("CreateResource", "POST " + RESOURCES + "/{parentId}")
                .item("Resource", RESOURCES + "/{resourceId}")
                .put("Method", METHOD)
                .add(WireRoute.of("TestInvokeMethod", "POST " + METHOD).answering(200))
                .put("MethodResponse", METHOD + "/responses/{statusCode}")
                .but("UpdateMethodResponse", route -> route.answering(201))
                .put("Integration", INTEGRATION)
                .but("PutIntegration", route -> route.with(WireShape.renaming("httpMethod", "integrationHttpMethod")))
                .put("IntegrationResponse", INTEGRATION + "/responses/{statusCode}")
                .routes();
    }
}
