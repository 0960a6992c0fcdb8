package dev.gatehouse.flow.httpapi.deployment;

import dev.gatehouse.flow.httpapi.CrossOrigin;
import dev.gatehouse.flow.httpapi.cors.ConfiguredCors;
import dev.gatehouse.model.v2.ApiSnapshot;

/**
 * A deployed HTTP API, ready to answer. Immutable and safe for any number of threads and gateways.
 *
 * @param snapshot the API as it was deployed
 * @param routes the way from a method and a path to a route
 * @param crossOrigin how browsers of other origins are answered
 */
public record CompiledHttpApi(ApiSnapshot snapshot, HttpApiRoutes routes, CrossOrigin crossOrigin) {

    /** Compiles a deployment's snapshot. */
    public static CompiledHttpApi compile(ApiSnapshot snapshot) {
        return new CompiledHttpApi(
                snapshot,
                HttpApiRoutes.of(snapshot),
                ConfiguredCors.of(snapshot.api().corsConfiguration()));
    }
}
