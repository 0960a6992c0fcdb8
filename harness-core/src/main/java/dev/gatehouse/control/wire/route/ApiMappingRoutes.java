package dev.gatehouse.control.wire.route;

import java.util.List;

/** What version 2 alone can say of the domain names of REST APIs: mappings of several levels. */
final class ApiMappingRoutes {

    private ApiMappingRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .collection("ApiMapping", "/v2/domainnames/{domainName}/apimappings", "apiMappingId")
                .but("DeleteApiMapping", route -> route.answering(204))
                .but("GetApiMappings", route -> route.with(WireShape.listing("items")))
                .routes();
    }
}
