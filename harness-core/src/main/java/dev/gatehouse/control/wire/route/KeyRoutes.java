package dev.gatehouse.control.wire.route;

import java.util.List;

/** API keys, usage plans, and what was used of them. */
final class KeyRoutes {

    private static final String PLAN = "/usageplans/{usagePlanId}";
    private static final String KEYS = PLAN + "/keys";

    private KeyRoutes() {}

    static List<WireRoute> all() {
        return new RouteTable()
                .add(WireRoute.of("ImportApiKeys", "POST /apikeys").with(WireShape.DOCUMENT.imported()))
                .collection("ApiKey", "/apikeys", "apiKey")
                .collection("UsagePlan", "/usageplans", "usagePlanId")
                .add("CreateUsagePlanKey", "POST " + KEYS)
                .add("GetUsagePlanKeys", "GET " + KEYS)
                .add("GetUsagePlanKey", "GET " + KEYS + "/{keyId}")
                .add("DeleteUsagePlanKey", "DELETE " + KEYS + "/{keyId}")
                .add(WireRoute.of("GetUsage", "GET " + PLAN + "/usage").with(WireShape.listing("values")))
                .add(WireRoute.of("UpdateUsage", "PATCH " + KEYS + "/{keyId}/usage")
                        .with(WireShape.listing("values")))
                .routes();
    }
}
