package dev.gatehouse.control.wire.route;

import java.util.List;

/** APIs, their import and their export. */
final class RestApiRoutes {

    private static final String API = "/restapis/{restApiId}";

    private RestApiRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .add(WireRoute.of("ImportRestApi", "POST /restapis")
                        .with(WireShape.DOCUMENT.imported().withOpenQuery()))
                .collection("RestApi", "/restapis", "restApiId")
                .add(WireRoute.of("PutRestApi", "PUT " + API).answering(200).with(WireShape.DOCUMENT.withOpenQuery()))
                .add(WireRoute.of("GetExport", "GET " + API + "/stages/{stageName}/exports/{exportType}")
                        .with(WireShape.FILE))
                .add(WireRoute.of("GetSdk", "GET " + API + "/stages/{stageName}/sdks/{sdkType}")
                        .with(WireShape.FILE))
                .add("GetSdkTypes", "GET /sdktypes")
                .add("GetSdkType", "GET /sdktypes/{id}")
                .routes();
    }
}
